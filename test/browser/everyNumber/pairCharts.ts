import type { EstimateRow } from '../../../src/results/document/Results';
import type {
  GapTable,
  QuadrantName,
  QuadrantRow,
} from '../../../src/results/measures/gap/gapSchema';
import type { IndexGapTable } from '../../../src/results/measures/indexGap/indexGapSchema';
import type { SensitivityTable } from '../../../src/results/measures/sensitivity/sensitivitySchema';
import { catalogues } from '../../format/catalogues';
import { baseOf, rowOf, shownOf } from './Document';
import {
  base,
  cells,
  type ExpectedChart,
  figure,
  hatched,
  type MarkEntry,
  mark,
  type Unit,
} from './Expected';
import { percent } from './numbers';
import { covers, groupName, type Reader, word } from './Reader';

const quadrants: readonly QuadrantName[] = ['paradoxical', 'guarded', 'cautious', 'carefree'];

/** Concern beside behavior and the gap between them: of a pair in shares, of the indices in 0…100. */
export function expectedDumbbell(reader: Reader, table: GapTable | IndexGapTable): ExpectedChart {
  const ofPair = table.measure === 'gap';
  const ends: readonly [string, readonly EstimateRow[] | undefined, Unit][] = ofPair
    ? [
        [word(reader, 'concerned'), table.concerned, 'percent'],
        [word(reader, 'act'), table.acting, 'percent'],
        [word(reader, 'gap'), table.rows, 'points'],
      ]
    : [
        [word(reader, 'concern-index'), table.concernIndex, 'index'],
        [word(reader, 'behavior-index'), table.behaviorIndex, 'index'],
        [word(reader, 'gap'), table.rows, 'index-points'],
      ];
  const rows = table.rows.map((gap) => ({
    gap,
    name: groupName(reader, gap.group),
    ends: ends.map(([name, of, unit]) => ({ name, row: rowOf(of, gap.group), unit })),
  }));
  return {
    table: new Map(
      rows.map(({ gap, name, ends: all }) => [
        name,
        [base(gap.n), ...all.flatMap(({ row, unit }) => cells(row, unit))],
      ]),
    ),
    marks: new Map(
      rows.flatMap(({ name, ends: all }): readonly MarkEntry[] => {
        // Two of the three give the third away: the row is hatched as a whole.
        const isHidden = all.some(({ row }) => !shownOf(row));
        if (isHidden) return [hatched(name)];
        return all.map(({ name: end, row, unit }) => [`${name}, ${end}`, mark(row, unit)]);
      }),
    ),
    rows: rows.map(({ gap }) => [
      ...base(gap.n),
      ...covers(reader, gap.group),
      ...figure(gap, ofPair ? 'points' : 'index-points'),
    ]),
  };
}

/** The four quadrants by group. */
export function expectedQuadrants(
  reader: Reader,
  table: readonly QuadrantRow[],
  isLettered: boolean,
): ExpectedChart {
  const letters = isLettered ? [[]] : [];
  const groups = [...new Set(table.map(({ group }) => group))];
  const rows = groups.map((group) => ({
    group,
    name: groupName(reader, group),
    parts: quadrants.map((quadrant) => ({
      name: word(reader, `quadrant-${quadrant}-name`),
      row: table.find((row) => row.group === group && row.quadrant === quadrant),
    })),
  }));
  return {
    table: new Map(
      rows.map(({ name, parts }) => [
        name,
        [
          base(knownBase(parts)),
          ...parts.flatMap(({ row }) => [...cells(row, 'percent'), ...letters]),
        ],
      ]),
    ),
    marks: new Map(
      rows.flatMap(({ name, parts }): readonly MarkEntry[] => [
        ...parts.map(
          (part): MarkEntry => [
            `${name}, ${part.name}`,
            { ...mark(part.row, 'percent'), mayLack: parts.some(({ row }) => !shownOf(row)) },
          ],
        ),
        hatched(name),
      ]),
    ),
    rows: rows.map(({ group, parts }) => [
      ...base(knownBase(parts)),
      ...covers(reader, group),
      ...figure(parts[0]?.row, 'percent'),
    ]),
  };
}

function knownBase(parts: readonly { readonly row: EstimateRow | undefined }[]) {
  return parts.map(({ row }) => baseOf(row)).find((n) => n !== null);
}

/** Every concern against every behavior. */
export function expectedMatrix(
  reader: Reader,
  headers: { readonly concerns: readonly string[]; readonly behaviors: readonly string[] },
): ExpectedChart {
  const { document, ledger } = reader;
  const rowFor = (concern: string, behavior: string) => {
    const [c, b] = [document.itemNamed(concern), document.itemNamed(behavior)];
    ledger.expect(c !== undefined && b !== undefined, `matrix: ${concern} × ${behavior}`);
    return c && b && rowOf(document.gap(c.id, b.id)?.rows, 'Total');
  };
  const behaviors = headers.behaviors.map((text) => ({
    text,
    label: text.replace(/ \([^()]*\)$/, ''),
    evidence: / \(([^()]*)\)$/.exec(text)?.[1] ?? '',
  }));
  return {
    table: new Map(
      headers.concerns.map((concern) => [
        concern,
        behaviors.map(({ label }) => figure(rowFor(concern, label), 'points', 1)),
      ]),
    ),
    marks: new Map(
      headers.concerns.flatMap((concern) =>
        behaviors.map(
          ({ label, evidence }) =>
            [`${concern} × ${label}, ${evidence}`, mark(rowFor(concern, label), 'points')] as const,
        ),
      ),
    ),
    rows: [],
  };
}

/** The gap under other choices. */
export function expectedSensitivity(reader: Reader, table: SensitivityTable): ExpectedChart {
  const unit: Unit = table.of === 'gap' ? 'points' : 'index-points';
  const rows = table.rows
    .filter(({ group }) => group === 'Total')
    .map((row) => ({ row, name: choiceName(reader, row) }));
  return {
    table: new Map(rows.map(({ row, name }) => [name, [base(row.n), ...cells(row, unit)]])),
    marks: new Map(rows.map(({ row, name }) => [name, mark(row, unit)])),
    rows: rows.map(({ row }) => base(row.n)),
  };
}

function choiceName(
  reader: Reader,
  { choice, detail }: { readonly choice: string; readonly detail?: string },
): string {
  const words: Readonly<Record<string, string>> = catalogues[reader.locale].charts;
  const label = reader.document.items.find(({ id }) => id === detail)?.label ?? '';
  return (words[`choice-${choice}`] ?? choice).replace('{item}', label);
}

/** Where respondents stand on both indices: concern down, protection across, in bins of ten. */
export function expectedDensity(reader: Reader, { density = [] }: IndexGapTable): ExpectedChart {
  const share = (concern: number, behavior: number) => {
    const value = density[concern * 10 + behavior];
    return typeof value === 'number' ? [percent(value, 1)] : [];
  };
  const bins = Array.from({ length: 10 }, (_, i) => i);
  const bin = (i: number) => `${i * 10}–${i * 10 + 10}`;
  return {
    table: new Map(
      bins.map((concern) => [bin(concern), bins.map((behavior) => share(concern, behavior))]),
    ),
    marks: new Map(
      bins.flatMap((concern) =>
        bins.map((behavior) => {
          const name = word(reader, 'density-cell')
            .replace('{concern}', bin(concern))
            .replace('{behavior}', bin(behavior))
            .replace(': {share}', '');
          return [name, { spoken: share(concern, behavior), written: undefined }] as const;
        }),
      ),
    ),
    rows: [],
  };
}
