import { type ColumnDraft, reason } from '../profile/ColumnDraft';
import type { ColumnProfile } from '../profile/ColumnProfile';
import { phraseIn } from '../text/findPhrases';
import { foldAnswer } from '../text/foldAnswer';
import { bareHeaderWords } from '../text/headerWords';
import { columnNames } from '../text/roleVocabulary';
import { hasSeveralRows } from './hasSeveralRows';
import type { RoleGuess } from './RoleGuess';

/** The role of a column that its name, its kind or the platform tells; undefined where it takes more to tell. */
export function nameRole(profile: ColumnProfile, draft: ColumnDraft): RoleGuess | undefined {
  const { kind } = draft;
  if (hasSeveralRows(profile)) return { role: 'cluster', confidence: 0.5, reasons: [] };
  if (kind === 'identifier') return { role: 'identifier', confidence: 0.93, reasons: [] };
  const found =
    kind === 'empty' ? undefined : (guessDesign(profile, draft) ?? guessMetadata(profile, draft));
  if (found) return found;
  const holdsNothing = kind === 'empty' || kind === 'text' || kind === 'date';
  return holdsNothing ? { role: 'other', confidence: 0.5, reasons: [] } : undefined;
}

/** Weight, stratum and cluster by the names that files give them. */
function guessDesign(profile: ColumnProfile, draft: ColumnDraft): RoleGuess | undefined {
  const { column } = profile;
  const coded = !/[\s_]/.test(column.header.trim()) && column.option === undefined;
  // "w", labelled "Weight" in the file: a code's label names it as well as a header would.
  const labelled =
    coded && column.question !== column.header && column.question.trim().split(/\s+/).length <= 3;
  return (
    designNamed(bareHeaderWords(column.header), profile, draft) ??
    (labelled ? designNamed(foldAnswer(column.question), profile, draft) : undefined)
  );
}

function designNamed(
  header: string,
  profile: ColumnProfile,
  draft: ColumnDraft,
): RoleGuess | undefined {
  if (header === '' || header.split(' ').length > 5) return undefined;
  for (const role of ['weight', 'stratum', 'cluster'] as const) {
    const known = phraseIn(header, columnNames.get(role));
    const name = known ?? weightName(role, header);
    if (name === undefined) continue;
    if (role === 'weight' && !couldBeWeight(profile, draft)) continue;
    if (role !== 'weight' && profile.distinctCount < 2) continue;
    const confidence = known === header ? 0.92 : 0.78;
    return { role, confidence, reasons: [reason('header-name', { name })] };
  }
  return undefined;
}

/** "wtssps", "w1", "pspwght", "anweight", "wgt_final", "finalwt": a code that begins or ends as files abbreviate "weight". */
function weightName(role: string, header: string): string | undefined {
  if (role !== 'weight') return undefined;
  return header
    .split(' ')
    .find((word) =>
      /^(w(eigh|gh|g)?ts?|w\d{1,2}$|weight|pond|gewicht|peso)|(w(eigh|gh|g)t|weights?|(final|samp|base|post|pers|resp|pop|design)wts?)$/.test(
        word,
      ),
    );
}

/** A sampling weight is a positive number around 1, or with decimals; people's weights in kilos are neither. */
function couldBeWeight(profile: ColumnProfile, draft: ColumnDraft): boolean {
  if (draft.kind !== 'numeric' && draft.family !== 'numbers' && draft.family !== 'yes-no')
    return false;
  const numbers = profile.answers.map(({ value }) => Number(value.replace(',', '.')));
  const decimals = numbers.some((number) => !Number.isInteger(number));
  const isBody = Math.min(...numbers) >= 25 && Math.max(...numbers) <= 350;
  if (isBody || numbers.some((number) => number < 0)) return false;
  const asked = foldAnswer(profile.column.question).split(' ').length > 3;
  return decimals ? !asked || numbers.every((number) => number < 20) : !asked;
}

function guessMetadata(profile: ColumnProfile, draft: ColumnDraft): RoleGuess | undefined {
  const { header, question } = profile.column;
  const names = [bareHeaderWords(header), foldAnswer(question)];
  const name = columnNames
    .get('metadata')
    ?.find((each) =>
      names.some(
        (words) =>
          words === each ||
          (each.includes(' ') && words.startsWith(each) && words.length < each.length + 25),
      ),
    );
  const inSet = profile.column.option !== undefined;
  if (name !== undefined && !inSet) {
    const vague = [
      'showdata',
      'condition',
      'treatment',
      'arm',
      'source',
      'sample',
      'status',
      'mode',
      'stato',
      'data',
    ].includes(name);
    const confidence = vague ? 0.6 : 0.9;
    return { role: 'metadata', confidence, reasons: [reason('platform-metadata', { name })] };
  }
  if (draft.kind === 'date')
    return { role: 'metadata', confidence: 0.6, reasons: [reason('dates')] };
  if (
    /\b(consent to participate|agree to participate|informed consent|consenso informato|einverst[aä]ndnis zur teilnahme)\b/i.test(
      question,
    )
  )
    return {
      role: 'metadata',
      confidence: 0.8,
      reasons: [reason('wording', { phrase: 'consent' })],
    };
  const constant = profile.distinctCount === 1 && profile.blankCount === 0 && !inSet;
  if (constant && draft.kind === 'single')
    return { role: 'metadata', confidence: 0.5, reasons: [reason('few-distinct', { count: 1 })] };
  return undefined;
}
