import { findColumn } from '../../codebook/resolve/findColumn';
import { foldAnswer } from '../../codebook/text/foldAnswer';
import { bareHeaderWords } from '../../codebook/text/headerWords';
import { generationNames } from '../../codebook/text/roleVocabulary';
import type { Control } from '../../estimate/regression/adjustedMeans';
import { errorProblem } from '../../problem/Problem';
import { failed, ok, type Result } from '../../problem/Result';
import { itemNamed } from '../items/findItem';
import type { OpenStudy } from '../OpenStudy';
import { columnGroups } from './columnGroups';

/** A control of more categories than this is a number or a text that nobody has banded. */
const mostCategories = 60;
/** A number of more values than this is banded before it is a control. */
const mostNumbers = 12;

/**
 * What groups are made alike in, each control's categories by respondent. Problems: `control-unknown`; `control-unfit`
 * where its answers are several at once, or too many (a number is banded first); `control-age` where it is age or year
 * of birth beside generations, or what makes the groups.
 */
export function controlGroups(
  open: OpenStudy,
  names: readonly string[],
  by: string,
): Result<readonly Control[]> {
  const controls: Control[] = [];
  for (const name of names) {
    const found = controlOf(open, name, by.split(' × '));
    if (!found.ok) return found;
    if (controls.every(({ id }) => id !== found.value.id)) controls.push(found.value);
  }
  return ok(controls);
}

function controlOf(open: OpenStudy, name: string, by: readonly string[]): Result<Control> {
  const item = itemNamed(open, name);
  const groups = columnGroups(open, name);
  const control = item?.id ?? name;
  if (!groups) return failed(errorProblem(item ? 'control-unfit' : 'control-unknown', { control }));
  if (by.includes(groups.id) || (by.includes('generation') && tellsAge(open, name)))
    return failed(errorProblem('control-age', { control }));
  const most = item?.kind === 'numeric' ? mostNumbers : mostCategories;
  if (groups.names.length > most) return failed(errorProblem('control-unfit', { control }));
  return ok(groups);
}

/** Whether a column is where generations come from, or is named as age or year of birth. */
function tellsAge(open: OpenStudy, name: string): boolean {
  const item = itemNamed(open, name);
  const own = item && 'column' in item ? item.column : undefined;
  const place = own ?? (findColumn(open.table, name)?.position ?? 0) - 1;
  const column = place < 0 ? undefined : place;
  if (column !== undefined && column === open.codebook.generation?.column) return true;
  const header = column === undefined ? name : (open.table.columns[column]?.header ?? name);
  const names = [...generationNames.values()].flat();
  return [header, item?.id ?? name, item?.label ?? name].some((text) =>
    [foldAnswer(text), bareHeaderWords(text)].some((words) => names.includes(words)),
  );
}
