import { errorProblem, type Problem, warningProblem } from '../../../problem/Problem';
import type { ItemRole, Study } from '../../../study/Study';
import { type ImportDraft, importSteps } from '../../store/importSlice';
import { positionsOf } from '../correct/columnItem';

/**
 * What must be stated before the survey opens: the year by which ages tell generations. No alarm while there are steps to
 * come, and none where it is a question that may be left open.
 */
export function importLacks(draft: ImportDraft): readonly Problem[] {
  if (draft.step === 'ask') return [];
  const isLast = draft.step === importSteps.at(-1);
  const problem = isLast ? errorProblem : warningProblem;
  return lacksYear(draft) ? [problem('generation-fieldwork-year-missing')] : [];
}

/** Without generations all respondents are one group on every page. */
export function withoutGenerations({ generation }: Study): readonly Problem[] {
  return generation ? [] : [warningProblem('generation-column-missing')];
}

/** What the survey opens without: some pages will say that they lack it, the others have all that they need. */
export function opensWithout({ items }: Study): readonly Problem[] {
  const has = (role: ItemRole) => items.some((item) => item.role === role);
  return [
    ...(has('concern') ? [] : [warningProblem('concern-missing')]),
    ...(has('behavior') ? [] : [warningProblem('behavior-missing')]),
  ];
}

/** Ages tell birth years only with the year of the answers; a column without any needs none. */
function lacksYear({ study, opened }: ImportDraft): boolean {
  const { generation, fieldwork } = study;
  const { columns, fieldworkYear } = opened.detected;
  if (generation?.from !== 'age' || (fieldwork?.year ?? fieldworkYear) !== undefined) return false;
  const [position] = positionsOf({ column: generation.column }, columns);
  return columns.find((column) => column.position === position)?.kind !== 'empty';
}
