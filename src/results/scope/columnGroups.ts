import type { Item } from '../../codebook/Codebook';
import { columnAt } from '../../codebook/resolve/columnAt';
import { findColumn } from '../../codebook/resolve/findColumn';
import { tidyText } from '../../codebook/text/tidyText';
import type { ColumnValues } from '../../survey/SurveyTable';
import { itemNamed } from '../items/findItem';
import { levelsOf } from '../items/itemAnswers';
import type { OpenStudy } from '../OpenStudy';
import type { Banner } from './Banner';

/** More distinct answers than this are no grouping (names, verbatim text, amounts). */
const mostGroups = 60_000;

/**
 * The groups that a column makes: generations, an item's levels from the lowest, else the texts of any column,
 * in natural order. Undefined where no column has that name or its respondents belong to several groups.
 */
export function columnGroups(open: OpenStudy, name: string): Banner | undefined {
  const known = open.cache.groups.get(name);
  if (known) return known;
  const made = name === 'generation' ? generationGroups(open) : answerGroups(open, name);
  if (made) open.cache.groups.set(name, made);
  return made;
}

function generationGroups({ cohorts }: OpenStudy): Banner {
  const names = cohorts.segments.map((segment) => segment.name);
  return { id: 'generation', codes: cohorts.codes, names, values: names };
}

function answerGroups(open: OpenStudy, name: string): Banner | undefined {
  const item = itemNamed(open, name);
  if (item?.kind === 'single' || item?.kind === 'scale') {
    return {
      id: item.id,
      codes: levelsOf(open, item),
      names: item.levels.map((level) => level.label),
      values: item.levels.map((level) => level.value),
    };
  }
  if (item?.kind === 'multiple') return undefined;
  const index = item?.column ?? (findColumn(open.table, name)?.position ?? 0) - 1;
  if (index < 0) return undefined;
  return textGroups(item?.id ?? name, columnAt(open.table, index).values, missingTexts(open, item));
}

function missingTexts(open: OpenStudy, item: Item | undefined): ReadonlySet<string> {
  return new Set(['', ...(item?.missing ?? open.study.missing ?? []).map(tidyText)]);
}

function textGroups(
  id: string,
  values: ColumnValues,
  missing: ReadonlySet<string>,
): Banner | undefined {
  const texts =
    values.kind === 'coded'
      ? values.texts.map(tidyText)
      : [...new Set(values.values)].filter((value) => !Number.isNaN(value)).map(String);
  const names = [...new Set(texts)].filter((text) => !missing.has(text));
  if (names.length > mostGroups) return undefined;
  names.sort(naturalOrder.compare);
  const codeOfName = new Map(names.map((text, k) => [text, k + 1]));
  return { id, names, values: names, codes: groupCodes(values, codeOfName) };
}

const naturalOrder = new Intl.Collator('en', { numeric: true });

function groupCodes(values: ColumnValues, codeOfName: ReadonlyMap<string, number>): Uint16Array {
  if (values.kind === 'numeric')
    return Uint16Array.from(values.values, (value) => codeOfName.get(String(value)) ?? 0);
  const groupOfCode = Uint16Array.from(values.texts, (text) => codeOfName.get(tidyText(text)) ?? 0);
  const codes = new Uint16Array(values.codes.length);
  for (let i = 0; i < codes.length; i++) codes[i] = groupOfCode[values.codes[i]!]!;
  return codes;
}
