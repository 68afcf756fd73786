import type { ItemRole } from '../../study/Study';
import { type ColumnDraft, reason } from '../profile/ColumnDraft';
import type { ColumnProfile } from '../profile/ColumnProfile';
import { phraseIn, phrasesIn } from '../text/findPhrases';
import { foldAnswer } from '../text/foldAnswer';
import { bareHeaderWords, headerWords } from '../text/headerWords';
import { actIn, acts, columnNames, privacyWords, roleWordings } from '../text/roleVocabulary';
import type { RoleGuess } from './RoleGuess';

type AttitudeRole = Extract<
  ItemRole,
  'concern' | 'trust' | 'preference' | 'tactic' | 'data-type' | 'behavior'
>;

interface Evidence {
  readonly role: AttitudeRole;
  readonly score: number;
  readonly phrase: string;
}

/** Families of scales that speak for a role. */
const familyScores: Readonly<Record<string, readonly (readonly [AttitudeRole, number])[]>> = {
  concern: [['concern', 3]],
  trust: [['trust', 3]],
  confidence: [['trust', 0.8]],
  acceptability: [['tactic', 1.2]],
  consent: [['behavior', 1.5]],
  frequency: [['behavior', 0.8]],
};

/** Concern, trust, preference, tactic, data type or behavior, by name and wording; undefined where nothing speaks for one. */
export function guessAttitude(profile: ColumnProfile, draft: ColumnDraft): RoleGuess | undefined {
  if (draft.kind === 'text' || draft.kind === 'date') return undefined;
  const { column } = profile;
  const coded = !/\s/.test(column.question.trim());
  const wording = coded
    ? headerWords(column.header)
    : foldAnswer(`${column.question} ${column.option ?? ''}`);
  const isPrivate = phraseIn(wording, privacyWords) !== undefined;
  const actions = actionsIn(wording);
  const found = [
    ...wordingEvidence(wording, draft, isPrivate),
    ...actionEvidence(wording, actions, draft),
  ].sort((a, b) => b.score - a.score);
  const top = found[0];
  const named = namedRole(bareHeaderWords(column.header), coded);
  if (named && (!top || top.role === named.role || top.score < 4))
    return withBehavior(named, wording, actions, draft);
  if (!top || top.score < 1.2)
    return (
      privacyAttitude(wording, draft) ??
      optionAttitude(draft) ??
      (coded ? answeredAttitude(wording, draft) : undefined)
    );
  const rival = found.find(({ role }) => role !== top.role)?.score ?? 0;
  const confidence = Math.min(
    0.9,
    0.45 + 0.07 * top.score - 0.03 * rival + (isPrivate ? 0.1 : -0.05),
  );
  const reasons = [reason('wording', { phrase: top.phrase })];
  const most = isVague(top, wording) ? vague : 1;
  return withBehavior(
    { role: top.role, confidence: Math.max(0.3, Math.min(most, confidence)), reasons },
    wording,
    actions,
    draft,
  );
}

const vague = 0.6;

/** The importance of something is a concern for privacy only where privacy is what it is about. */
function isVague({ role, phrase }: Evidence, wording: string): boolean {
  const weighs = roleWordings.get('importance')?.includes(phrase) ?? false;
  return role === 'concern' && weighs && phraseIn(wording, privacyItself) === undefined;
}

function wordCount(phrase: string): number {
  return phrase.split(' ').length;
}

function wordingEvidence(
  wording: string,
  draft: ColumnDraft,
  isPrivate: boolean,
): readonly Evidence[] {
  const roles = ['concern', 'trust', 'preference', 'tactic', 'data-type'] as const;
  return roles.flatMap((role) => {
    const phrases = phrasesIn(wording, roleWordings.get(role));
    const family =
      (familyScores[draft.family ?? ''] ?? []).find(([each]) => each === role)?.[1] ?? 0;
    if (phrases.length === 0 && (family < 2 || !isPrivate)) return [];
    // Importance and care without a word of privacy are about anything.
    if (role === 'concern' && !isPrivate && family === 0) return [];
    const words = phrases.reduce((sum, phrase) => sum + 0.8 + 0.5 * wordCount(phrase), 0);
    return [
      {
        role,
        score: Math.min(6, words) + family + (role === 'concern' ? 0.8 : 0),
        phrase: phrases[0] ?? draft.family ?? '',
      },
    ];
  });
}

interface Actions {
  readonly protective: readonly string[];
  readonly disclosing: readonly string[];
}

function actionsIn(wording: string): Actions {
  const disclosing = actionPhrases(wording, 'disclosing');
  const denied = disclosing.filter((phrase) => isDenied(phrase, wording));
  return {
    protective: [...actionPhrases(wording, 'protective'), ...denied],
    disclosing: disclosing.filter((phrase) => !denied.includes(phrase)),
  };
}

function actionPhrases(wording: string, direction: 'protective' | 'disclosing'): readonly string[] {
  const phrases = phrasesIn(wording, roleWordings.get(direction));
  if (phrases.length > 0) return phrases;
  const act = actIn(wording, acts[direction]);
  return act && !isOnlyLater(act, wording) ? [act] : [];
}

/** "I read the terms before accepting them" tells of reading. */
function isOnlyLater(act: string, wording: string): boolean {
  const [verb = ''] = act.split(' ');
  return wordsBefore(verb, wording, 3).some((word) => roleWordings.get('before')?.includes(word));
}

/** "I don't share my location": to leave a disclosing act undone is protective. */
function isDenied(phrase: string, wording: string): boolean {
  const [first = ''] = phrase.split(' ');
  const near = wordsBefore(first, wording, 3).join(' ');
  return phraseIn(near, roleWordings.get('denied')) !== undefined;
}

function wordsBefore(word: string, wording: string, count: number): readonly string[] {
  const words = wording.split(' ');
  const at = words.indexOf(word);
  return at < 0 ? [] : words.slice(Math.max(0, at - count), at);
}

function actionEvidence(
  wording: string,
  actions: Actions,
  draft: ColumnDraft,
): readonly Evidence[] {
  const phrases = [...actions.protective, ...actions.disclosing];
  const first = phrases[0];
  const consents = draft.family === 'consent';
  if (first === undefined && !consents) return [];
  const words = phrases.reduce((sum, phrase) => sum + 0.8 + 0.5 * wordCount(phrase), 0);
  const family =
    (familyScores[draft.family ?? ''] ?? []).find(([role]) => role === 'behavior')?.[1] ?? 0;
  const told = phraseIn(wording, roleWordings.get('past')) ? 1 : 0;
  // "I worry that firms share my data": who worries first speaks of no act.
  const felt =
    phraseIn(wording, roleWordings.get('concern')) ?? phraseIn(wording, roleWordings.get('trust'));
  const feels =
    felt !== undefined &&
    ` ${wording} `.indexOf(` ${felt} `) <
      (first === undefined ? 0 : ` ${wording} `.indexOf(` ${first} `));
  const score = Math.min(5, words) + family + told - (feels ? 3 : 0);
  return [{ role: 'behavior', score, phrase: first ?? 'consent' }];
}

/** A role that the header names outright: `concern_1`, `trust-3`, `privacy_behaviors_2`. */
function namedRole(
  header: string,
  coded: boolean,
): (RoleGuess & { readonly role: AttitudeRole }) | undefined {
  if (header === '' || header.split(' ').length > (coded ? 5 : 3)) return undefined;
  const roles = ['behavior', 'concern', 'trust', 'tactic', 'data-type', 'preference'] as const;
  for (const role of roles) {
    const name = phraseIn(header, columnNames.get(role));
    if (name === undefined) continue;
    const exact = name === header;
    return { role, confidence: exact ? 0.85 : 0.72, reasons: [reason('header-name', { name })] };
  }
  return undefined;
}

function withBehavior(
  guess: RoleGuess,
  wording: string,
  actions: Actions,
  draft: ColumnDraft,
): RoleGuess {
  if (guess.role !== 'behavior') return guess;
  const weigh = (phrases: readonly string[]) => phrases.reduce((sum, each) => sum + each.length, 0);
  const consents = draft.family === 'consent';
  const disclosing =
    weigh(actions.disclosing) > weigh(actions.protective) ||
    (consents && actions.protective.length === 0);
  const unsure = actions.disclosing.length > 0 && actions.protective.length > 0;
  const willing =
    phraseIn(wording, roleWordings.get('willing')) !== undefined || draft.family === 'likelihood';
  return {
    ...guess,
    confidence: unsure ? Math.min(guess.confidence, 0.6) : guess.confidence,
    direction: disclosing ? 'disclosing' : 'protective',
    evidence: consents ? 'observed' : willing ? 'willing' : 'self-reported',
  };
}

/** "Which of these do you use?": where the question tells nothing, acts among half its options or more do. */
function optionAttitude({ kind, levels }: ColumnDraft): RoleGuess | undefined {
  if (kind !== 'multiple' || levels.length < 2) return undefined;
  const actions = levels.map(({ label }) => actionsIn(foldAnswer(label)));
  const protective = actions.flatMap((each) => each.protective.slice(0, 1));
  const disclosing = actions.flatMap((each) => each.disclosing.slice(0, 1));
  const most = protective.length >= disclosing.length ? protective : disclosing;
  const [phrase] = most;
  if (phrase === undefined || most.length < levels.length / 2) return undefined;
  return {
    role: 'behavior',
    confidence: 0.6,
    direction: most === protective ? 'protective' : 'disclosing',
    evidence: 'self-reported',
    reasons: [reason('wording', { phrase })],
  };
}

/** Where the header is a code, how a question is answered, or how the code begins, is all that speaks for a role. */
function answeredAttitude(wording: string, draft: ColumnDraft): RoleGuess | undefined {
  if (draft.kind !== 'scale') return undefined;
  const role = codeStems.find(([, stem]) => stem.test(wording))?.[0];
  if (role !== undefined)
    return { role, confidence: 0.6, reasons: [reason('header-name', { name: wording })] };
  const family = draft.family ?? '';
  if (family !== 'concern' && family !== 'trust') return undefined;
  const reasons = [reason('known-scale', { scale: family, ...endsOf(draft) })];
  return { role: family, confidence: 0.55, reasons };
}

function endsOf({ levels }: ColumnDraft): { readonly low: string; readonly high: string } {
  return { low: levels[0]?.label ?? '', high: levels.at(-1)?.label ?? '' };
}

/** How codes of questions begin: CONCERNCO, privworry1, trustgov, trstprl. */
const codeStems: readonly (readonly ['concern' | 'trust', RegExp])[] = [
  ['concern', /(^| )(priv)?(concern|conc|worr|fear)[a-z]*( |$)/],
  ['trust', /(^| )(trust|trst|ppltrst|confid)[a-z]*( |$)/],
];

const privacyItself = [
  'privacy',
  'vita privata',
  'datenschutz',
  'privatsphare',
  'vie privee',
  'privacidad',
];

/** "digital_privacy" on a scale of agreement or importance is likelier a concern than anything else. */
function privacyAttitude(wording: string, draft: ColumnDraft): RoleGuess | undefined {
  const phrase = phraseIn(wording, privacyItself);
  const fits =
    draft.kind === 'scale' &&
    ['agreement', 'importance', 'concern', 'applies'].includes(draft.family ?? '');
  if (phrase === undefined || !fits) return undefined;
  return { role: 'concern', confidence: 0.5, reasons: [reason('wording', { phrase })] };
}
