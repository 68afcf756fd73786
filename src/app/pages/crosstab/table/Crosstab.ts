import type { ChartCell } from '../../../../charts/cells/ChartCell';
import type { FigureUnit } from '../../../../format/formatFigure';
import type { Figure } from '../../../../results/document/Results';

/** One column of the banner, with the bases its figures stand on. */
export interface CrosstabColumn {
  readonly group: string;
  /** Absent for the total, and where nothing was compared. */
  readonly letter?: string;
  readonly n: Figure;
  readonly weightedBase: Figure;
  readonly effectiveBase: Figure;
}

export interface CrosstabCell {
  readonly cell: ChartCell;
  /** Respondents, unweighted, who gave the answer. */
  readonly count?: Figure;
  /** Letters of the columns this one is higher than; capitals at 1 %. */
  readonly higherThan: string;
}

export type CrosstabRowKind = 'level' | 'net' | 'top' | 'net-score' | 'mean' | 'median';

export interface CrosstabRow {
  readonly kind: CrosstabRowKind;
  /** The level's or the net's own words; the answers of the top box. */
  readonly label: string;
  readonly unit: Extract<FigureUnit, 'percent' | 'points' | 'score'>;
  /** One a column, in the columns' order. */
  readonly cells: readonly CrosstabCell[];
  /** Whether the columns were compared in this row. */
  readonly isCompared: boolean;
}

/** A question by a banner: the stub down, the banner across. */
export interface Crosstab {
  readonly columns: readonly CrosstabColumn[];
  readonly rows: readonly CrosstabRow[];
}
