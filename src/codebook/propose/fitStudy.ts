import { type Problem, warningProblem } from '../../problem/Problem';
import type { Study, StudyItem } from '../../study/Study';
import type { SurveyColumn, SurveyTable } from '../../survey/SurveyTable';
import type { DetectedCodebook } from '../DetectedCodebook';
import { findColumn } from '../resolve/findColumn';
import { levelKey } from '../text/levelKey';

/** A study as far as it fits another survey, and what of it does not. */
export interface FittedStudy {
  readonly study: Study;
  readonly mismatches: readonly Problem[];
}

/**
 * Applies one wave's study file to the next: items whose column is gone are left out and named, with the column
 * they may have been renamed to; answers that are no level of their item are named.
 */
export function fitStudy(
  study: Study,
  table: SurveyTable,
  detected: DetectedCodebook,
): FittedStudy {
  const mismatches: Problem[] = [];
  const items = study.items.filter((item) => {
    const gone = namesOf(item).filter((name) => !findColumn(table, name));
    for (const name of gone) mismatches.push(columnGone(item, name, study, table));
    return gone.length === 0;
  });
  for (const item of items) mismatches.push(...newLevels(item, study, table, detected));
  const kept = new Set(items.map(idOf));
  /** Whether what stands on a column can stand on it here; named where it can't. */
  const stands = (item: string, column: string) => {
    if (findColumn(table, column)) return true;
    mismatches.push(warningProblem('wave-column-gone', { item, column, similar: '_' }));
    return false;
  };
  const { pairs, generation, design, filters, respondentId, weighting, ...rest } = study;
  return {
    study: {
      ...rest,
      items,
      ...(generation && stands('generation', generation.column) && { generation }),
      ...(respondentId !== undefined && stands('respondentId', respondentId) && { respondentId }),
      ...(design && { design: fitDesign(design, stands) }),
      ...(weighting && { weighting: fitWeighting(weighting, stands) }),
      ...(filters && {
        filters: filters.filter((name) => kept.has(name) || findColumn(table, name)),
      }),
      ...(pairs && {
        pairs: pairs.filter((pair) => kept.has(pair.concern) && kept.has(pair.behavior)),
      }),
    },
    mismatches,
  };
}

function fitDesign(
  design: NonNullable<Study['design']>,
  stands: (item: string, column: string) => boolean,
): NonNullable<Study['design']> {
  const { replicates, ...fitted } = design;
  for (const part of ['weight', 'stratum', 'cluster'] as const) {
    const column = design[part];
    if (column !== undefined && !stands(part, column)) delete fitted[part];
  }
  // Weights that lack a replicate give no variance.
  const areThere = replicates?.columns.every((column) => stands('replicates', column));
  return { ...fitted, ...(replicates && areThere && { replicates }) };
}

function fitWeighting(
  weighting: NonNullable<Study['weighting']>,
  stands: (item: string, column: string) => boolean,
): NonNullable<Study['weighting']> {
  const targets = Object.entries(weighting.targets).filter(([name]) => stands('weighting', name));
  return { ...weighting, targets: Object.fromEntries(targets) };
}

function namesOf(item: StudyItem): readonly string[] {
  return item.columns ?? [item.column ?? item.id ?? ''];
}

function idOf(item: StudyItem): string {
  return item.id ?? item.column ?? item.columns?.[0] ?? '';
}

function columnGone(item: StudyItem, column: string, study: Study, table: SurveyTable): Problem {
  const claimed = new Set(study.items.flatMap(namesOf));
  const [nearest] = table.columns
    .filter(({ header }) => !claimed.has(header))
    .map(({ header }) => ({ header, likeness: likeness(header, column) }))
    .sort((a, b) => b.likeness - a.likeness);
  return warningProblem('wave-column-gone', {
    item: item.label ?? idOf(item),
    column,
    similar: nearest && nearest.likeness >= similarFrom ? nearest.header : '_',
  });
}

/** Two wordings alike from here on: a word changed in four, as when a question is polished between waves. */
const similarFrom = 0.75;

/** Share of words in common (Dice 1945), 1 where the letters and digits are the same: 0 to 1. */
function likeness(a: string, b: string): number {
  if (folded(a) === folded(b)) return 1;
  const [ours, theirs] = [wordsOf(a), wordsOf(b)];
  const common = [...ours].filter((word) => theirs.has(word)).length;
  return ours.size + theirs.size === 0 ? 0 : (2 * common) / (ours.size + theirs.size);
}

function wordsOf(header: string): ReadonlySet<string> {
  return new Set(header.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}

/** Letters and digits alone: `Concern_1` and `concern 1` may be one column renamed. */
function folded(header: string): string {
  return header.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function newLevels(
  item: StudyItem,
  study: Study,
  table: SurveyTable,
  detected: DetectedCodebook,
): readonly Problem[] {
  const stated =
    item.levels ?? (item.scale === undefined ? undefined : study.scales?.[item.scale]?.levels);
  const column = item.columns ? undefined : findColumn(table, item.column ?? item.id ?? '');
  // A cell of several choices joined is no level; its parts may hold the separator.
  const isJoined = item.delimiter !== undefined || item.kind === 'multiple';
  if (!stated || !column || isJoined) return [];
  const guess = detected.columns[column.position - 1];
  const known = new Set(
    [
      ...stated.map((level) => (typeof level === 'string' ? level : level.value)),
      ...(item.missing ?? []),
      ...(study.missing ?? []),
      ...(guess?.missing ?? []),
      '',
    ].map(levelKey),
  );
  const added = textsOf(column).filter((text) => !known.has(levelKey(text)));
  if (added.length === 0) return [];
  const levels = added.slice(0, 5).join(', ');
  return [
    warningProblem('wave-level-new', {
      item: item.label ?? idOf(item),
      levels,
      count: added.length,
    }),
  ];
}

function textsOf(column: SurveyColumn): readonly string[] {
  return column.values.kind === 'coded' ? column.values.texts : [];
}
