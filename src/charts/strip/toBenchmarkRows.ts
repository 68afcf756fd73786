import type { EstimateRow } from '../../results/document/Results';
import { type ChartCell, toChartCell } from '../cells/ChartCell';

/** A figure that others published, as a share in 0…1. */
export interface PublishedFigure {
  readonly id: string;
  readonly statement: string;
  readonly value: number;
  readonly publisher: string;
  readonly year?: number;
  readonly n?: number;
  readonly population?: string;
  readonly url?: string;
  /** Construct, population and cut point match the survey's; others stand for context. */
  readonly comparable: boolean;
}

export interface BenchmarkRow {
  readonly id: string;
  readonly label: string;
  /** Publisher, year and population of a published figure; absent for the survey's own. */
  readonly origin?: string;
  readonly kind: 'own' | 'comparable' | 'context';
  readonly cell: ChartCell;
  readonly url?: string;
}

/** The survey's own estimate, if it has one, then the comparable published figures, then those for context. */
export function toBenchmarkRows(
  own: { readonly label: string; readonly row: EstimateRow } | undefined,
  published: readonly PublishedFigure[],
): readonly BenchmarkRow[] {
  const rows = published.map(publishedRow);
  return [
    ...(own
      ? [{ id: 'own', label: own.label, kind: 'own', cell: toChartCell(own.row) } as const]
      : []),
    ...rows.filter((row) => row.kind === 'comparable'),
    ...rows.filter((row) => row.kind === 'context'),
  ];
}

function publishedRow(figure: PublishedFigure): BenchmarkRow {
  const { id, statement, publisher, year, population, url } = figure;
  return {
    id,
    label: statement,
    origin: [publisher, year, population].filter((part) => part !== undefined).join(', '),
    kind: figure.comparable ? 'comparable' : 'context',
    cell: { kind: 'shown', value: figure.value, n: figure.n ?? null, cautions: [] },
    ...(url !== undefined && { url }),
  };
}
