import type { StudyItem } from '../../../src/study/Study';

/** The traits behind the answers; each is a standard normal within a year of birth, shifted by age. */
export type Trait = 'concern' | 'trust' | 'appetite' | 'sharing' | 'acting' | 'skill';

/** One question of the sample survey, with what its answers are made from. */
export interface SampleItem {
  readonly column: string;
  readonly label: string;
  readonly role: NonNullable<StudyItem['role']>;
  readonly scale: ScaleName;
  readonly direction?: 'protective' | 'disclosing';
  readonly evidence?: 'self-reported' | 'willing';
  /** How strongly each trait moves the answer towards the scale's high end. */
  readonly loadings: Readonly<Partial<Record<Trait, number>>>;
  /** Weighted shares of the levels among valid answers, lowest first; they sum to 1. */
  readonly shares: readonly number[];
  /** A published figure that the shares reproduce, and the levels it counts. */
  readonly calibratedTo?: { readonly benchmark: string; readonly levels: readonly string[] };
  /** Share of answers "Don't know". */
  readonly dontKnow?: number;
  readonly preferNot?: number;
  /** Asked only of those with a smart speaker at home. */
  readonly routed?: true;
}

export const sampleScales = {
  concern4: {
    levels: ['Not at all concerned', 'Not too concerned', 'Somewhat concerned', 'Very concerned'],
    top: ['Somewhat concerned', 'Very concerned'],
  },
  agree5: {
    levels: [
      'Strongly disagree',
      'Disagree',
      'Neither agree nor disagree',
      'Agree',
      'Strongly agree',
    ],
    top: ['Agree', 'Strongly agree'],
    neutral: 'Neither agree nor disagree',
  },
  confident4: {
    levels: ['Not at all confident', 'Not too confident', 'Somewhat confident', 'Very confident'],
    top: ['Somewhat confident', 'Very confident'],
  },
  appeal5: {
    levels: [
      'Not at all appealing',
      'Slightly appealing',
      'Moderately appealing',
      'Very appealing',
      'Extremely appealing',
    ],
    top: ['Very appealing', 'Extremely appealing'],
  },
  likely5: {
    levels: ['Very unlikely', 'Unlikely', 'Neither likely nor unlikely', 'Likely', 'Very likely'],
    top: ['Likely', 'Very likely'],
    neutral: 'Neither likely nor unlikely',
  },
  willing5: {
    levels: [
      'Very unwilling',
      'Somewhat unwilling',
      'Neither willing nor unwilling',
      'Somewhat willing',
      'Very willing',
    ],
    top: ['Somewhat willing', 'Very willing'],
    neutral: 'Neither willing nor unwilling',
  },
  welcome5: {
    levels: [
      'Very creepy',
      'Somewhat creepy',
      'Neither creepy nor welcome',
      'Somewhat welcome',
      'Very welcome',
    ],
    top: ['Somewhat welcome', 'Very welcome'],
    neutral: 'Neither creepy nor welcome',
  },
  frequency5: {
    levels: ['Never', 'Rarely', 'Sometimes', 'Often', 'Always'],
    top: ['Often', 'Always'],
  },
  yesNo: { levels: ['No', 'Yes'], top: ['Yes'] },
} as const;

export type ScaleName = keyof typeof sampleScales;

const topOf = (scale: ScaleName): readonly string[] => sampleScales[scale].top;
const lowestTwo = (scale: ScaleName): readonly string[] => sampleScales[scale].levels.slice(0, 2);
const top = (scale: ScaleName, benchmark: string) => ({ benchmark, levels: topOf(scale) });
const bottom = (scale: ScaleName, benchmark: string) => ({ benchmark, levels: lowestTwo(scale) });

const concern = { concern: 0.72 };
const tactic = { appetite: 0.42, sharing: 0.3, concern: -0.3 };
const protect = { acting: 0.55, concern: 0.03 };

/** The questions in the order they were asked; grids stand together. */
export const sampleItems: readonly SampleItem[] = [
  {
    column: 'concern_company_use',
    role: 'concern',
    scale: 'concern4',
    label: 'How concerned are you about how companies use the data they collect about you?',
    loadings: concern,
    shares: [0.05, 0.14, 0.43, 0.38],
    calibratedTo: top('concern4', 'pew2023-concerned-companies'),
    dontKnow: 0.01,
  },
  {
    column: 'concern_government_use',
    role: 'concern',
    scale: 'concern4',
    label: 'How concerned are you about how the government uses the data it collects about you?',
    loadings: concern,
    shares: [0.08, 0.21, 0.4, 0.31],
    calibratedTo: top('concern4', 'pew2023-concerned-government'),
    dontKnow: 0.015,
  },
  {
    column: 'concern_location',
    role: 'concern',
    scale: 'concern4',
    label: 'How concerned are you about apps and companies tracking where you are?',
    loadings: concern,
    shares: [0.07, 0.19, 0.41, 0.33],
    dontKnow: 0.01,
  },
  {
    column: 'concern_ai_use',
    role: 'concern',
    scale: 'concern4',
    label:
      'How concerned are you about how organizations use your data for artificial intelligence today?',
    loadings: { concern: 0.62 },
    shares: [0.11, 0.27, 0.36, 0.26],
    calibratedTo: top('concern4', 'cisco2023-ai-concern'),
    dontKnow: 0.03,
  },
  {
    column: 'concern_amount_collected',
    role: 'concern',
    scale: 'agree5',
    label: 'The amount of data that companies collect is concerning',
    loadings: concern,
    shares: [0.04, 0.09, 0.19, 0.41, 0.27],
    calibratedTo: top('agree5', 'kpmg2021-collection-concerning'),
  },
  {
    column: 'concern_know_too_much',
    role: 'concern',
    scale: 'agree5',
    label: 'Companies know too much about me',
    loadings: concern,
    shares: [0.02, 0.06, 0.13, 0.44, 0.35],
    calibratedTo: top('agree5', 'smarterhq2019-know-too-much'),
  },
  {
    column: 'trust_ethical_use',
    role: 'trust',
    scale: 'agree5',
    label: 'I trust companies to use my personal data in an ethical way',
    loadings: { trust: 0.7, concern: -0.2 },
    shares: [0.13, 0.27, 0.32, 0.22, 0.06],
    calibratedTo: bottom('agree5', 'kpmg2021-not-ethical'),
    dontKnow: 0.015,
  },
  {
    column: 'trust_own_decisions',
    role: 'trust',
    scale: 'agree5',
    label: 'I trust myself to make the right decisions about my personal information',
    loadings: { trust: 0.3, skill: 0.4 },
    shares: [0.02, 0.06, 0.14, 0.47, 0.31],
    calibratedTo: top('agree5', 'pew2023-trust-self'),
  },
  {
    column: 'trust_admit_mistakes',
    role: 'trust',
    scale: 'confident4',
    label:
      'How confident are you that companies will admit mistakes and take responsibility when they misuse personal data?',
    loadings: { trust: 0.7, concern: -0.2 },
    shares: [0.33, 0.46, 0.17, 0.04],
    calibratedTo: bottom('confident4', 'pew2019-not-confident-admit'),
    dontKnow: 0.02,
  },
  {
    column: 'trust_comfortable_use',
    role: 'trust',
    scale: 'confident4',
    label:
      'How confident are you that companies will use your data in ways you are comfortable with?',
    loadings: { trust: 0.72, concern: -0.2 },
    shares: [0.24, 0.45, 0.26, 0.05],
    calibratedTo: bottom('confident4', 'pew2019-not-confident-comfortable-use'),
    dontKnow: 0.02,
  },
  {
    column: 'prefer_recommendations',
    role: 'preference',
    scale: 'appeal5',
    label: 'How appealing are product recommendations based on what you bought or viewed?',
    loadings: { appetite: 0.7, concern: -0.1 },
    shares: [0.1, 0.17, 0.28, 0.29, 0.16],
  },
  {
    column: 'prefer_offers',
    role: 'preference',
    scale: 'appeal5',
    label: 'How appealing are promotions and offers in real time, matched to what you need?',
    loadings: { appetite: 0.66, concern: -0.1 },
    shares: [0.07, 0.11, 0.22, 0.36, 0.24],
    calibratedTo: top('appeal5', 'accenture2015-want-realtime-offers'),
  },
  {
    column: 'prefer_messages',
    role: 'preference',
    scale: 'appeal5',
    label: 'How appealing are messages written for you personally?',
    loadings: { appetite: 0.68, concern: -0.12 },
    shares: [0.1, 0.15, 0.25, 0.31, 0.19],
    calibratedTo: top('appeal5', 'periscope2018-like-us'),
  },
  {
    column: 'prefer_remembered',
    role: 'preference',
    scale: 'appeal5',
    label: 'How appealing is a shop or app that remembers you and your settings?',
    loadings: { appetite: 0.6 },
    shares: [0.08, 0.14, 0.25, 0.33, 0.2],
  },
  {
    column: 'leave_impersonal',
    role: 'preference',
    scale: 'likely5',
    label: 'How likely are you to leave a brand that does not personalize what it offers you?',
    loadings: { appetite: 0.55 },
    shares: [0.14, 0.26, 0.27, 0.24, 0.09],
    dontKnow: 0.02,
  },
  {
    column: 'share_demographics',
    role: 'data-type',
    scale: 'willing5',
    label: 'Willing to share with a brand you like: age, gender and household',
    loadings: { sharing: 0.7, trust: 0.12 },
    shares: [0.08, 0.12, 0.2, 0.4, 0.2],
  },
  {
    column: 'share_preferences',
    role: 'data-type',
    scale: 'willing5',
    label: 'Willing to share with a brand you like: interests and preferences',
    loadings: { sharing: 0.68, trust: 0.12 },
    shares: [0.06, 0.1, 0.17, 0.43, 0.24],
  },
  {
    column: 'share_purchases',
    role: 'data-type',
    scale: 'willing5',
    label: 'Willing to share with a brand you like: purchases made elsewhere',
    loadings: { sharing: 0.72, trust: 0.12 },
    shares: [0.16, 0.2, 0.24, 0.29, 0.11],
  },
  {
    column: 'share_browsing',
    role: 'data-type',
    scale: 'willing5',
    label: 'Willing to share with a brand you like: browsing history',
    loadings: { sharing: 0.72, trust: 0.12, concern: -0.08 },
    shares: [0.42, 0.27, 0.17, 0.1, 0.04],
    calibratedTo: top('willing5', 'accenture2015-share-browsing'),
  },
  {
    column: 'share_location',
    role: 'data-type',
    scale: 'willing5',
    label: 'Willing to share with a brand you like: where you are now',
    loadings: { sharing: 0.74, trust: 0.12, concern: -0.08 },
    shares: [0.36, 0.26, 0.18, 0.14, 0.06],
    calibratedTo: top('willing5', 'accenture2015-share-location'),
  },
  {
    column: 'share_address',
    role: 'data-type',
    scale: 'willing5',
    label: 'Willing to share with a brand you like: home address',
    loadings: { sharing: 0.6, trust: 0.15 },
    shares: [0.26, 0.24, 0.19, 0.22, 0.09],
    calibratedTo: top('willing5', 'arf2019-home-address'),
  },
  {
    column: 'share_health',
    role: 'data-type',
    scale: 'willing5',
    label: 'Willing to share with a brand you like: health and fitness data',
    loadings: { sharing: 0.62, trust: 0.15 },
    shares: [0.4, 0.26, 0.18, 0.11, 0.05],
    preferNot: 0.03,
  },
  {
    column: 'tactic_text_near_store',
    role: 'tactic',
    scale: 'welcome5',
    label: 'A text message with an offer as you walk by a store',
    loadings: tactic,
    shares: [0.17, 0.24, 0.26, 0.23, 0.1],
    calibratedTo: bottom('welcome5', 'accenture2018-text-near-store'),
  },
  {
    column: 'tactic_push_in_store',
    role: 'tactic',
    scale: 'welcome5',
    label: 'A push notification from the store’s app while you are inside',
    loadings: tactic,
    shares: [0.13, 0.21, 0.29, 0.26, 0.11],
  },
  {
    column: 'tactic_retargeting',
    role: 'tactic',
    scale: 'welcome5',
    label: 'Ads that follow you to other sites for something you looked at',
    loadings: tactic,
    shares: [0.24, 0.29, 0.24, 0.17, 0.06],
  },
  {
    column: 'tactic_complements',
    role: 'tactic',
    scale: 'welcome5',
    label: 'Suggestions that go with the item you are looking at',
    loadings: tactic,
    shares: [0.06, 0.11, 0.29, 0.38, 0.16],
    calibratedTo: top('welcome5', 'accenture2016-complementary'),
  },
  {
    column: 'tactic_birthday',
    role: 'tactic',
    scale: 'welcome5',
    label: 'An e-mail with a gift on your birthday',
    loadings: tactic,
    shares: [0.04, 0.08, 0.24, 0.39, 0.25],
  },
  {
    column: 'tactic_personal_prices',
    role: 'tactic',
    scale: 'welcome5',
    label: 'Prices that depend on what a shop knows of you',
    loadings: tactic,
    shares: [0.32, 0.27, 0.23, 0.13, 0.05],
  },
  {
    column: 'tactic_loyalty_discount',
    role: 'tactic',
    scale: 'welcome5',
    label: 'Discounts or coupons for belonging to a loyalty program',
    loadings: tactic,
    shares: [0.02, 0.04, 0.12, 0.43, 0.39],
    calibratedTo: top('welcome5', 'accenture2016-discounts'),
  },
  {
    column: 'tactic_voice_assistant',
    role: 'tactic',
    scale: 'welcome5',
    label: 'An ad about something you said near a voice assistant',
    loadings: tactic,
    shares: [0.44, 0.25, 0.17, 0.1, 0.04],
    routed: true,
  },
  {
    column: 'behavior_declines_cookies',
    role: 'behavior',
    direction: 'protective',
    scale: 'frequency5',
    label: 'How often do you decline cookies that are not needed?',
    loadings: protect,
    shares: [0.13, 0.22, 0.29, 0.23, 0.13],
  },
  {
    column: 'behavior_reads_policies',
    role: 'behavior',
    direction: 'protective',
    scale: 'frequency5',
    label: 'How often do you read terms and privacy policies before you agree?',
    loadings: { acting: 0.45, concern: 0.08, skill: -0.1 },
    shares: [0.33, 0.29, 0.2, 0.12, 0.06],
    calibratedTo: { benchmark: 'fra2020-never-read-terms', levels: ['Never'] },
  },
  {
    column: 'behavior_accepts_cookies',
    role: 'behavior',
    direction: 'disclosing',
    scale: 'frequency5',
    label: 'How often do you accept all cookies to get to a page?',
    loadings: { acting: -0.5, sharing: 0.25 },
    shares: [0.08, 0.15, 0.27, 0.31, 0.19],
  },
  {
    column: 'behavior_shares_location',
    role: 'behavior',
    direction: 'disclosing',
    scale: 'frequency5',
    label: 'How often do you let apps use your location when they ask?',
    loadings: { acting: -0.32, sharing: 0.45 },
    shares: [0.09, 0.18, 0.32, 0.28, 0.13],
  },
  {
    column: 'behavior_ad_blocker',
    role: 'behavior',
    direction: 'protective',
    scale: 'yesNo',
    label: 'Do you use an ad or tracker blocker?',
    loadings: { acting: 0.4, skill: 0.4 },
    shares: [0.63, 0.37],
    dontKnow: 0.02,
  },
  {
    column: 'behavior_app_permissions',
    role: 'behavior',
    direction: 'protective',
    scale: 'yesNo',
    label: 'In the past year, did you take away a permission from an app?',
    loadings: { acting: 0.42, skill: 0.32, concern: 0.05 },
    shares: [0.53, 0.47],
    dontKnow: 0.01,
  },
  {
    column: 'behavior_asked_deletion',
    role: 'behavior',
    direction: 'protective',
    scale: 'yesNo',
    label: 'Have you asked a company to delete or change the data it holds about you?',
    loadings: { acting: 0.45, skill: 0.2, concern: 0.05 },
    shares: [0.81, 0.19],
    calibratedTo: top('yesNo', 'cisco2023-deletion'),
  },
  {
    column: 'behavior_social_sign_in',
    role: 'behavior',
    direction: 'disclosing',
    scale: 'yesNo',
    label: 'Do you sign in to other sites with a social media account?',
    loadings: { acting: -0.3, sharing: 0.35 },
    shares: [0.56, 0.44],
  },
  {
    column: 'brand_left_over_data',
    role: 'behavior',
    direction: 'protective',
    scale: 'yesNo',
    label:
      'In the past year, did you stop buying from a brand because of how it handled personal data?',
    loadings: { acting: 0.4, concern: 0.1 },
    shares: [0.76, 0.24],
    dontKnow: 0.015,
  },
  {
    column: 'brand_would_leave_creepy',
    role: 'behavior',
    direction: 'protective',
    evidence: 'willing',
    scale: 'yesNo',
    label: 'Would you stop buying from a company that takes “creepy” marketing too far?',
    loadings: { concern: 0.22, acting: 0.25 },
    shares: [0.37, 0.63],
    calibratedTo: top('yesNo', 'smarterhq2019-stop-buying-creepy'),
    dontKnow: 0.02,
  },
];

/** One multiple-response question: may brands contact you this way? */
export const contactChannels = [
  { column: 'contact_email', label: 'E-mail', share: 0.61 },
  { column: 'contact_text', label: 'Text message', share: 0.24 },
  { column: 'contact_push', label: 'App notification', share: 0.19 },
  { column: 'contact_post', label: 'Post', share: 0.27 },
  { column: 'contact_social', label: 'Social media', share: 0.22 },
] as const;

export const samplePairs = [
  { concern: 'concern_location', behavior: 'behavior_shares_location' },
  { concern: 'concern_location', behavior: 'behavior_app_permissions' },
  { concern: 'concern_company_use', behavior: 'behavior_reads_policies' },
  { concern: 'concern_company_use', behavior: 'brand_left_over_data' },
  { concern: 'concern_amount_collected', behavior: 'behavior_declines_cookies' },
  { concern: 'concern_amount_collected', behavior: 'behavior_accepts_cookies' },
  { concern: 'concern_know_too_much', behavior: 'behavior_ad_blocker' },
  { concern: 'concern_know_too_much', behavior: 'behavior_social_sign_in' },
  { concern: 'concern_ai_use', behavior: 'behavior_asked_deletion' },
  { concern: 'concern_company_use', behavior: 'brand_would_leave_creepy' },
] as const;
