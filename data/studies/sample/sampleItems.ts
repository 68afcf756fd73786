import { attitudeItems } from './attitudeItems';
import { behaviorItems } from './behaviorItems';
import type { SampleItem } from './SampleItem';
import { sharingItems } from './sharingItems';

/** The questions in the order they were asked. */
export const sampleItems: readonly SampleItem[] = [
  ...attitudeItems,
  ...sharingItems,
  ...behaviorItems,
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
