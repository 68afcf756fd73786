import { type ComparedTable, comparedAs } from './comparedMeasures';
import { itemBreaks } from './itemBreaks';
import type { WaveBreak } from './WaveComparison';
import type { WaveSide } from './waveSubjects';

/** Why a subject cannot be set side by side; none where both waves asked the same and hold its figures. */
export function subjectBreaks(
  earlier: WaveSide,
  later: WaveSide,
  tables: {
    readonly earlier?: ComparedTable | undefined;
    readonly later?: ComparedTable | undefined;
  },
): readonly WaveBreak[] {
  const table = tables.later ?? tables.earlier;
  if (!table) return [];
  const { items, immaterial, breaks } = comparedAs(table);
  const ids = items(tables.earlier ?? table);
  const fromItems = ids.flatMap((id) => {
    const [before, after] = [earlier.items.get(id), later.items.get(id)];
    return before && after ? itemBreaks(before, after) : [];
  });
  const isAsked = [...earlier.asked, ...later.asked].some(
    (each) => each === tables.earlier || each === tables.later,
  );
  const reasons = [
    ...(isAsked ? (['reading-asked'] as const) : []),
    ...absence(ids, earlier, later, tables),
    ...fromItems.filter((reason) => !immaterial.includes(reason)),
    ...(tables.earlier && tables.later ? breaks(tables.earlier, tables.later) : []),
  ];
  return [...new Set(reasons)];
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
