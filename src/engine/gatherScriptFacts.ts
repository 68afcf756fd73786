import { columnAt } from '../codebook/resolve/columnAt';
import { findColumn } from '../codebook/resolve/findColumn';
import { tidyText } from '../codebook/text/tidyText';
import { ok, type Result } from '../problem/Result';
import type { Filter } from '../results/document/Results';
import { findItem, itemNamed } from '../results/items/findItem';
import { isOf } from '../results/measures/byMeasure';
import type { OpenStudy } from '../results/OpenStudy';
import type { Query, View } from '../results/query/Query';
import { columnGroups } from '../results/scope/columnGroups';
import { keptLevels, type NamedLevel } from '../results/scope/keptLevels';
import { resolveScope } from '../results/scope/resolveScope';
import { levelsOfGroups } from '../results/scope/respondentMask';
import type {
  CohortAnswer,
  FilterFacts,
  GroupFacts,
  NamedColumn,
  ScriptFacts,
} from './ScriptFacts';

/**
 * The facts of an open study for a script of its tables under one view. Problems: those of the view
 * (`by-unknown`, `filter-unknown`, `filter-empty`, …).
 */
export function gatherScriptFacts(
  open: OpenStudy,
  view: View,
  queries: readonly Query[],
): Result<ScriptFacts> {
  const scope = resolveScope(open, view);
  if (!scope.ok) return scope;
  const { study, table, codebook, cohorts } = open;
  const controlled = queries.flatMap((query) => (isOf('adjusted', query) ? query.controls : []));
  return ok({
    study,
    title: study.title ?? open.fileName,
    respondents: table.rowCount,
    columns: table.columns.length - (codebook.derived?.length ?? 0),
    codebook,
    design: designFacts(open),
    segments: cohorts.segments.map(({ name }) => name),
    cohortAnswers: cohortAnswers(open),
    banner: groupFacts(open, scope.value.banner.id),
    controls: Object.fromEntries(
      [...new Set(controlled)].flatMap((id) => {
        const groups = oneGrouping(open, id);
        return groups ? [[id, groups] as const] : [];
      }),
    ),
    filters: view.filters.map((filter) => filterFacts(open, filter)),
    excluded: [...(open.keep ?? [])].flatMap((kept, i) => (kept === 0 ? [i + 1] : [])),
    queries: queries.map((query) => withItemIds(open, query)),
  });
}

function designFacts({ study, table }: OpenStudy): ScriptFacts['design'] {
  const stated = study.design ?? {};
  const named = (name: string): NamedColumn => ({
    name,
    column: (findColumn(table, name)?.position ?? 0) - 1,
  });
  return {
    stated,
    ...(stated.weight !== undefined && { weight: named(stated.weight) }),
    ...(stated.stratum !== undefined && { stratum: named(stated.stratum) }),
    ...(stated.cluster !== undefined && { cluster: named(stated.cluster) }),
    replicates: (stated.replicates?.columns ?? []).map(named),
    targets: Object.entries(study.weighting?.targets ?? {}).map(([name, shares]) => ({
      ...named(name),
      shares,
    })),
  };
}

/** Where each distinct text of the generation column was put, in the order they occur. */
function cohortAnswers({ table, codebook, cohorts }: OpenStudy): readonly CohortAnswer[] {
  if (!codebook.generation) return [];
  const { values } = columnAt(table, codebook.generation.column);
  const codeOfText = new Map<string, number>();
  for (let i = 0; i < table.rowCount; i++) {
    const text =
      values.kind === 'coded' ? values.texts[values.codes[i]!]! : numberText(values.values[i]!);
    if (!codeOfText.has(text)) codeOfText.set(text, cohorts.codes[i]!);
  }
  const codeOfTidy = new Map([...codeOfText].map(([text, code]) => [tidyText(text), code]));
  return [...codeOfTidy].map(([text, code]) => ({
    text,
    segment: cohorts.segments[code - 1]?.name ?? null,
  }));
}

function numberText(value: number): string {
  return Number.isNaN(value) ? '' : String(value);
}

/** Where the groups of a banner's canonical id come from. */
function groupFacts(open: OpenStudy, id: string): GroupFacts {
  if (id === 'none') return { kind: 'none' };
  const whole = oneGrouping(open, id);
  if (whole) return whole;
  const sign = ' × ';
  for (let at = id.indexOf(sign); at >= 0; at = id.indexOf(sign, at + 1)) {
    const first = oneGrouping(open, id.slice(0, at));
    const second = oneGrouping(open, id.slice(at + sign.length));
    if (first && second) return { kind: 'crossed', first, second };
  }
  return { kind: 'none' };
}

function oneGrouping(open: OpenStudy, name: string): GroupFacts | undefined {
  const groups = columnGroups(open, name);
  if (!groups) return undefined;
  if (groups.id === 'generation') return { kind: 'generation' };
  const item = itemNamed(open, name);
  if (item?.kind === 'single' || item?.kind === 'scale') return { kind: 'item', item: item.id };
  const own = item && item.kind !== 'multiple' ? item.column : undefined;
  const column = own ?? (findColumn(open.table, name)?.position ?? 0) - 1;
  if (column < 0) return undefined;
  return { kind: 'column', id: groups.id, column, names: groups.names };
}

/** A filter that the view's scope has been found with. */
function filterFacts(open: OpenStudy, filter: Filter): FilterFacts {
  const item = itemNamed(open, filter.column);
  if (item?.kind === 'multiple') {
    const { operator, ...named } = filter;
    const kind = operator === '!=' ? 'not-selected' : 'selected';
    return { filter, groups: { kind, item: item.id }, kept: placesOf(named, item.levels) };
  }
  const groups = columnGroups(open, filter.column);
  return {
    filter,
    groups: oneGrouping(open, filter.column) ?? { kind: 'none' },
    kept: groups ? placesOf(filter, levelsOfGroups(groups)) : [],
  };
}

function placesOf(filter: Filter, levels: readonly NamedLevel[]): readonly number[] {
  const kept = keptLevels(filter, levels);
  return kept.ok ? [...kept.value] : [];
}

/** Queries may name an item by its column; a script knows items by their ids. */
function withItemIds(open: OpenStudy, query: Query): Query {
  const idOf = (name: string) => {
    const item = findItem(open, name);
    return item.ok ? item.value.id : name;
  };
  if (isOf('adjusted', query)) {
    const { item, concern, behavior } = query;
    return {
      ...query,
      ...(item !== undefined && { item: idOf(item) }),
      ...(concern !== undefined && { concern: idOf(concern) }),
      ...(behavior !== undefined && { behavior: idOf(behavior) }),
    };
  }
  if (isOf('gap', query))
    return { ...query, concern: idOf(query.concern), behavior: idOf(query.behavior) };
  return 'item' in query ? { ...query, item: idOf(query.item) } : query;
}
