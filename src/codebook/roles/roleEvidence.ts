import type { ColumnDraft } from '../profile/ColumnDraft';
import type { ColumnProfile } from '../profile/ColumnProfile';
import { phraseIn } from '../text/findPhrases';
import { foldAnswer } from '../text/foldAnswer';
import { bareHeaderWords, headerWords } from '../text/headerWords';
import { findCue } from '../text/roleCue';
import { columnNames, questionCues, type Speech, speechCues } from '../text/roleVocabulary';
import { actIn, type ToldAct } from './actEvidence';
import type { Evidence, Piece } from './roleWeights';
import { scaleEvidence } from './scaleEvidence';
import { selfEvidence } from './selfEvidence';

export interface ColumnEvidence {
  readonly pieces: readonly Evidence[];
  readonly act?: ToldAct;
  /** An intention, not a deed. */
  readonly isWilling: boolean;
}

/**
 * All the evidence that a column holds itself, with the options of its question where it is one of several;
 * its neighbours are weighed elsewhere.
 */
export function columnEvidence(
  profile: ColumnProfile,
  draft: ColumnDraft,
  options: readonly string[] = [],
): ColumnEvidence {
  const { column } = profile;
  const isCoded = !/\s/.test(column.question.trim());
  const wording = isCoded
    ? headerWords(column.header)
    : foldAnswer(`${column.question} ${column.option ?? ''} ${options.join(' ')}`);
  const answered = scaleEvidence(draft);
  const act = actIn(wording);
  const how = new Set(answered.map(({ piece }) => piece));
  return {
    pieces: [
      { piece: 'any' },
      ...(isCoded ? [{ piece: 'coded' } as const] : []),
      ...answered,
      ...spoken(wording, how, act, isCoded),
      ...selfEvidence(profile, draft),
      ...called(bareHeaderWords(column.header), isCoded),
    ],
    ...(act && { act }),
    isWilling: how.has('scale-likelihood') || says(wording, 'willing') !== undefined,
  };
}

function says(wording: string, speech: Speech): string | undefined {
  return findCue(wording, speechCues[speech])?.text;
}

function spoken(
  wording: string,
  how: ReadonlySet<Piece>,
  act: ToldAct | undefined,
  isCoded: boolean,
): readonly Evidence[] {
  const worry = findCue(wording, speechCues.worry);
  const subject = says(wording, 'subject');
  const claim = says(wording, 'claim');
  const important = says(wording, 'important');
  const trust = findCue(wording, speechCues.trust);
  const give = says(wording, 'give');
  const willing = says(wording, 'willing') ?? (how.has('scale-willing') ? give : undefined);
  const judged = findCue(wording, speechCues.accept);
  const felt = [worry, trust, judged].find((each) => each && act && each.at < act.at);
  const isWorried = worry !== undefined || how.has('scale-concern');
  const isCount =
    phraseIn(wording, questionCues.get('count')) !== undefined || / n /.test(` ${wording} `);
  const isDeed =
    how.has('scale-frequency') ||
    how.has('scale-yes-no') ||
    how.has('options') ||
    ((how.has('number') || how.has('scale-bands')) && isCount);
  const opinion = says(wording, 'opinion');
  const isOurs = subject !== undefined || claim !== undefined;
  const elsewhere = says(wording, 'elsewhere');
  const pieces: readonly (readonly [Piece, string | undefined])[] = [
    [
      'worry-of-privacy',
      isWorried && isOurs ? namedTogether(worry?.text, subject ?? claim) : undefined,
    ],
    // A code names the worry and seldom its subject.
    ['worry-of-else', isOurs ? undefined : isCoded ? worry && elsewhere : worry?.text],
    ['worry-elsewhere', isWorried ? elsewhere : undefined],
    ['privacy-claim', claim],
    ['privacy-named', subject],
    [
      'privacy-weighed',
      important || how.has('scale-importance') ? says(wording, 'itself') : undefined,
    ],
    ['trusted', trust?.text],
    ['wanted', says(wording, 'want')],
    ['practice', says(wording, 'practice')],
    ['judged', judged?.text],
    ['datum', says(wording, 'datum')],
    ['kinds-of-data', says(wording, 'sensitive')],
    ['offered-data', willing && give],
    ['opinion', opinion],
    ['act-opined', act && opinion],
    ['known', says(wording, 'know')],
    ['used', act ? undefined : says(wording, 'use')],
    ['act', act?.phrase],
    ['act-done', isDeed ? act?.phrase : undefined],
    ['act-offered', how.has('scale-likelihood') ? act?.phrase : undefined],
    ['act-claimed', how.has('scale-agreement') ? act?.phrase : undefined],
    ['act-felt', felt && act?.phrase],
  ];
  return pieces.flatMap(([piece, phrase]) => (phrase === undefined ? [] : [{ piece, phrase }]));
}

/** The words of a worry with those of its subject, as one reason. */
function namedTogether(...words: readonly (string | undefined)[]): string {
  return [...new Set(words.filter((word) => word !== undefined))].join(' … ');
}

const calledRoles = ['behavior', 'concern', 'trust', 'tactic', 'data-type', 'preference'] as const;

/** A role that the header names: `concern_1`, `trust-3`, CONCERNCO, privworry1. */
function called(header: string, isCoded: boolean): readonly Evidence[] {
  if (header === '' || header.split(' ').length > (isCoded ? 5 : 3)) return [];
  for (const role of calledRoles) {
    const name = phraseIn(header, columnNames.get(role));
    if (name !== undefined) return calledSo(role, name, isCoded);
  }
  const [role] = codeStems.find(([, stem]) => stem.test(header)) ?? [];
  return role && isCoded ? calledSo(role, header, isCoded) : [];
}

type CalledRole = (typeof calledRoles)[number];

/** Where no question is known, the name is nearly all there is. */
function calledSo(role: CalledRole, phrase: string, isCoded: boolean): readonly Evidence[] {
  const named: Evidence = { piece: `called-${role}`, phrase };
  return isCoded ? [named, { piece: `coded-${role}`, phrase }] : [named];
}

/** How codes of questions begin. */
const codeStems: readonly (readonly [CalledRole, RegExp])[] = [
  ['concern', /(^| )(priv)?(concern|conc|worr|fear)[a-z]*( |$)/],
  ['trust', /(^| )(trust|trst|ppltrst)[a-z]*( |$)/],
  ['behavior', /(^| )(behav|protect)[a-z]*( |$)/],
];
