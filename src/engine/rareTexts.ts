import { levelKey } from '../codebook/text/levelKey';
import type { Study } from '../study/Study';
import type { CodedValues, SurveyTable } from '../survey/SurveyTable';

/** Respondents who must have given an answer before its text may be kept apart from the survey. */
const fewest = 10;
/** Columns of more different answers have no list of them, and none that a study names. */
const mostListed = 5000;
/** Begins what stands in a rare answer's place: `\uE000` (of no script), the column's position, the answer's rank in it. */
const mark = '\uE000';

/** A study file's fields that hold answers as they stand in the survey. */
const answerFields = new Set<string>([
  'levels',
  'top',
  'neutral',
  'missing',
  'value',
  'referenceGeneration',
  'merge',
  'in',
]);

/**
 * A study as a browser may keep it apart from its survey: an answer that fewer than ten respondents gave in any one column
 * stands as a reference to its place in the file, which `withRareTexts` follows.
 */
export function withoutRareTexts(study: Study, table: SurveyTable): Study {
  return withAnswers(study, (text) => referenceTo(levelKey(text), table) ?? text);
}

/** The study whose rare answers stood as references, read beside the survey that they refer to. */
export function withRareTexts(study: Study, table: SurveyTable): Study {
  return withAnswers(study, (text) => (text.startsWith(mark) ? referred(text, table) : text));
}

function referenceTo(key: string, { columns }: SurveyTable): string | undefined {
  let rare: string | undefined;
  for (const { position, values } of columns) {
    const answers = answersOf(values);
    const answer = answers?.byKey.get(key);
    if (!answer) continue;
    if (answer.count >= fewest) return undefined;
    rare ??= `${mark}${position}/${answers?.ordered.indexOf(key)}`;
  }
  return rare;
}

function referred(reference: string, { columns }: SurveyTable): string {
  const [position, rank] = reference.slice(mark.length).split('/').map(Number);
  const values = columns.find((column) => column.position === position)?.values;
  const answers = values && answersOf(values);
  return answers?.byKey.get(answers.ordered[rank ?? -1] ?? '')?.text ?? reference;
}

interface Answers {
  readonly byKey: ReadonlyMap<string, { readonly text: string; readonly count: number }>;
  /** The keys by their characters' codes: an order that rests on the answers alone. */
  readonly ordered: readonly string[];
}

const known = new WeakMap<CodedValues, Answers>();

function answersOf(values: SurveyTable['columns'][number]['values']): Answers | undefined {
  if (values.kind === 'numeric' || values.texts.length > mostListed) return undefined;
  const before = known.get(values);
  if (before) return before;
  const perCode = new Uint32Array(values.texts.length);
  for (let i = 0; i < values.codes.length; i++) perCode[values.codes[i]!]!++;
  const byKey = new Map<string, { text: string; count: number }>();
  values.texts.forEach((text, code) => {
    const key = levelKey(text);
    const count = perCode[code] ?? 0;
    if (key === '' || count === 0) return;
    const same = byKey.get(key);
    if (same) same.count += count;
    else byKey.set(key, { text: text.trim(), count });
  });
  const answers = { byKey, ordered: [...byKey.keys()].sort() };
  known.set(values, answers);
  return answers;
}

/** A study with every answer that it names changed. */
function withAnswers(study: Study, change: (text: string) => string): Study {
  const walk = (value: unknown, isAnswer: boolean): unknown => {
    if (typeof value === 'string') return isAnswer ? change(value) : value;
    if (Array.isArray(value)) return value.map((each) => walk(each, isAnswer));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([field, inner]) => [
        field,
        walk(inner, field !== 'label' && (isAnswer || answerFields.has(field))),
      ]),
    );
  };
  const changed = walk(study, false) as Study;
  const { weighting } = changed;
  if (!weighting) return changed;
  const targets = Object.entries(weighting.targets).map(([column, shares]) => [
    column,
    Object.fromEntries(Object.entries(shares).map(([level, share]) => [change(level), share])),
  ]);
  return { ...changed, weighting: { ...weighting, targets: Object.fromEntries(targets) } };
}
