import type { Item, NumericItem } from '../codebook/Codebook';
import { columnAt } from '../codebook/resolve/columnAt';
import { numericValues } from '../codebook/resolve/numericValues';
import { tidyText } from '../codebook/text/tidyText';
import { type Problem, warningProblem } from '../problem/Problem';
import type { OpenStudy } from '../results/OpenStudy';
import type { SurveyTable } from '../survey/SurveyTable';

type Opened = Pick<OpenStudy, 'codebook' | 'cohorts' | 'study' | 'table'>;

/** What the figures of a study will lack, and what its study file says of the survey to no effect. */
export function studyWarnings({ codebook, cohorts, study, table }: Opened): readonly Problem[] {
  const { items } = codebook;
  const has = (role: Item['role']) => items.some((item) => item.role === role);
  return [
    ...(codebook.generation ? [] : [warningProblem('generation-column-missing')]),
    ...(has('concern') ? [] : [warningProblem('concern-missing')]),
    ...(has('behavior') ? [] : [warningProblem('behavior-missing')]),
    ...unknownReference(study.referenceGeneration, cohorts.segments),
    ...items.flatMap((item) => (item.kind === 'numeric' ? notNumbers(item, table) : [])),
  ];
}

/** A column of generations that tells nobody's. */
export function nobodyPlaced({
  codebook: { generation },
  cohorts,
  table,
}: Opened): readonly Problem[] {
  if (!generation || cohorts.segments.length > 0) return [];
  const { header } = columnAt(table, generation.column);
  return [warningProblem('generation-nobody-placed', { column: header }, { column: header })];
}

function unknownReference(
  reference: string | undefined,
  segments: OpenStudy['cohorts']['segments'],
): readonly Problem[] {
  const known = segments.map(({ name }) => name);
  if (reference === undefined || known.length === 0 || known.includes(reference)) return [];
  const field = 'referenceGeneration';
  return [
    warningProblem('study-reference-unknown', { reference, known: known.join(', ') }, { field }),
  ];
}

/** An item called numeric most of whose answers are no numbers: its means and medians leave them out. */
function notNumbers(item: NumericItem, table: SurveyTable): readonly Problem[] {
  const { values, header } = columnAt(table, item.column);
  if (values.kind === 'numeric') return [];
  const missing = new Set(['', ...item.missing.map(tidyText)]);
  const isAnswer = values.texts.map((text) => !missing.has(tidyText(text)));
  const numbers = numericValues(table, item);
  let answered = 0;
  let unread = 0;
  let example = '';
  for (let i = 0; i < numbers.length; i++) {
    const code = values.codes[i]!;
    if (!isAnswer[code]) continue;
    answered += 1;
    if (!Number.isNaN(numbers[i]!)) continue;
    unread += 1;
    if (unread === 1) example = values.texts[code]!;
  }
  if (unread * 2 <= answered) return [];
  const detail = { item: item.label, count: unread, answered, example: example.trim() };
  return [warningProblem('study-item-not-numeric', detail, { column: header })];
}
