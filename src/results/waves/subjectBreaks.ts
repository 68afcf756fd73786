import { itemBreaks, sameTexts } from './itemBreaks';
import type { ChangeSubject, WaveBreak } from './WaveComparison';
import type { ComparedTable, WaveSide } from './waveSubjects';

/** What a subject's figures depend on beyond its questions' wording, levels and kind. */
const immaterial: Readonly<Record<ChangeSubject['kind'], readonly WaveBreak[]>> = {
  item: ['direction-changed', 'evidence-changed'],
  // A pair stands on those who answered both, an index on complete answers and every level.
  gap: ['base-changed'],
  'index-gap': ['base-changed', 'top-changed'],
};

/** Why a subject cannot be set side by side; none where both waves asked the same and hold its figures. */
export function subjectBreaks(
  subject: ChangeSubject,
  earlier: WaveSide,
  later: WaveSide,
  tables: {
    readonly earlier?: ComparedTable | undefined;
    readonly later?: ComparedTable | undefined;
  },
): readonly WaveBreak[] {
  const ids = itemsOf(subject, tables.earlier ?? tables.later);
  const fromItems = ids.flatMap((id) => {
    const [before, after] = [earlier.items.get(id), later.items.get(id)];
    return before && after ? itemBreaks(before, after) : [];
  });
  const reasons = [
    ...absence(ids, earlier, later, tables),
    ...fromItems.filter((reason) => !immaterial[subject.kind].includes(reason)),
    ...(tables.earlier && tables.later ? tableBreaks(tables.earlier, tables.later) : []),
  ];
  return [...new Set(reasons)];
}

function itemsOf(subject: ChangeSubject, table: ComparedTable | undefined): readonly string[] {
  switch (subject.kind) {
    case 'item':
      return [subject.item];
    case 'gap':
      return [subject.concern, subject.behavior];
    case 'index-gap':
      return table?.measure === 'index-gap' ? [...table.concernItems, ...table.behaviorItems] : [];
  }
}

/** A question that one wave did not ask, or whose figures one of them does not hold. */
function absence(
  ids: readonly string[],
  earlier: WaveSide,
  later: WaveSide,
  tables: {
    readonly earlier?: ComparedTable | undefined;
    readonly later?: ComparedTable | undefined;
  },
): readonly WaveBreak[] {
  if (tables.earlier && tables.later) return [];
  const lacking = tables.earlier ? later : earlier;
  const isAsked = ids.length > 0 && ids.every((id) => lacking.items.has(id));
  if (isAsked) return ['figures-absent'];
  return [tables.earlier ? 'only-earlier' : 'only-later'];
}

/** What the tables themselves state, for documents without a list of items. */
function tableBreaks(earlier: ComparedTable, later: ComparedTable): readonly WaveBreak[] {
  if (earlier.measure === 'top-box' && later.measure === 'top-box')
    return [
      ...(sameTexts(earlier.top, later.top, false) ? [] : (['top-changed'] as const)),
      ...(earlier.base === later.base ? [] : (['base-changed'] as const)),
    ];
  if (earlier.measure === 'gap' && later.measure === 'gap')
    return [
      ...(earlier.direction === later.direction ? [] : (['direction-changed'] as const)),
      ...(earlier.evidence === later.evidence ? [] : (['evidence-changed'] as const)),
    ];
  if (earlier.measure === 'index-gap' && later.measure === 'index-gap')
    return sameIds(earlier.concernItems, later.concernItems) &&
      sameIds(earlier.behaviorItems, later.behaviorItems)
      ? []
      : ['items-changed'];
  return ['kind-changed'];
}

function sameIds(a: readonly string[], b: readonly string[]): boolean {
  return JSON.stringify([...a].sort()) === JSON.stringify([...b].sort());
}
