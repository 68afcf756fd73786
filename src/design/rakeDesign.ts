import { findColumn } from '../codebook/resolve/findColumn';
import { levelKey } from '../codebook/text/levelKey';
import { errorProblem, type Problem, warningProblem } from '../problem/Problem';
import { failed, ok, type Result } from '../problem/Result';
import type { Study } from '../study/Study';
import type { SurveyTable } from '../survey/SurveyTable';
import { columnLabels } from './columnLabels';
import { kishDesignEffect } from './kishDesignEffect';
import type { RakeMargin } from './RakeMargin';
import { rake } from './rake';
import { rankedReplicates } from './rankedReplicates';
import type { RakedMargins, SurveyDesign } from './SurveyDesign';

/** What raking did, for the reader. */
interface RakeReport {
  readonly targets: readonly string[];
  /** Kish's design effect of the weights. */
  readonly designEffectBefore: number;
  readonly designEffectAfter: number;
  /** Present where variances count that the margins are known. */
  readonly variance?: 'calibrated';
}

export interface RakedDesign {
  readonly design: SurveyDesign;
  readonly raked?: RakeReport;
  /** Targets of which one may think that they say more than they do. */
  readonly notes: readonly Problem[];
}

/**
 * The design with its weights raked to a study's targets, replicate weights each on their own; as it is without targets.
 * Targets name a column, and its categories as they stand in the file. Variances take the raked weights as given, or, by
 * `variance: "calibrated"`, from the residuals on all margins (see `calibratedCovariance`).
 * Fails with `rake-target-unknown`, and as `rake` does.
 */
export function rakeDesign(
  table: SurveyTable,
  design: SurveyDesign,
  weighting: Study['weighting'],
): Result<RakedDesign> {
  const targets = Object.entries(weighting?.targets ?? {});
  if (targets.length === 0) return ok({ design, notes: [] });
  const found = rakeMargins(table, weighting?.targets ?? {});
  if (!found.ok) return found;
  const margins = found.value;
  const weights = rake(design.weights, margins, weighting?.trim);
  if (!weights.ok) return weights;
  const replicates = rakeReplicates(design, weights.value, margins, weighting?.trim);
  if (!replicates.ok) return replicates;
  const notes = margins.flatMap((margin) => notesOn(table, margin));
  const calibrated = weighting?.variance === 'calibrated';
  return ok({
    notes,
    design: {
      ...design,
      ...replicates.value,
      weights: weights.value,
      weighted: true,
      ...(calibrated && !design.replicates && { calibration: rakedMargins(design, margins) }),
    },
    raked: {
      targets: targets.map(([variable]) => variable),
      designEffectBefore: kishDesignEffect(design.weights),
      designEffectAfter: kishDesignEffect(weights.value),
      ...(calibrated && { variance: 'calibrated' }),
    },
  });
}

/** A target of one category, and one that leaves out answers that respondents gave. */
function notesOn(table: SurveyTable, { variable, names, codes }: RakeMargin): readonly Problem[] {
  const [category = ''] = names;
  if (names.length === 1) return [warningProblem('rake-one-category', { variable, category })];
  const column = findColumn(table, variable);
  const labels = column && columnLabels(column);
  if (!labels) return [];
  const left = new Set<string>();
  let count = 0;
  for (let i = 0; i < codes.length; i++) {
    const name = labels.names[labels.codes[i] ?? -1];
    if ((codes[i] ?? 0) >= 0 || !name) continue;
    left.add(`“${name}”`);
    count++;
  }
  if (count === 0) return [];
  const categories = [...left].join(', ');
  return [warningProblem('rake-category-left-out', { variable, categories, count })];
}

/** A study's targets with everybody's categories. Fails with `rake-target-unknown`. */
export function rakeMargins(
  table: SurveyTable,
  targets: NonNullable<Study['weighting']>['targets'],
): Result<readonly RakeMargin[]> {
  const margins: RakeMargin[] = [];
  for (const [variable, shares] of Object.entries(targets)) {
    const margin = marginOf(table, variable, shares);
    if (!margin) return failed(errorProblem('rake-target-unknown', { variable }));
    margins.push(margin);
  }
  return ok(margins);
}

/** Categories in columns one after the other; those without one are a category of their own. */
export function rakedMargins(
  { weights }: SurveyDesign,
  margins: readonly RakeMargin[],
): RakedMargins {
  let columnCount = 0;
  const columnsOf = margins.map(({ codes, names }) => {
    const first = columnCount;
    columnCount += names.length + 1;
    return Uint32Array.from(codes, (code) => first + (code < 0 ? names.length : code));
  });
  return { baseWeights: weights, columnsOf, columnCount };
}

function rakeReplicates(
  { replicates }: SurveyDesign,
  rakedWeights: Float64Array,
  margins: readonly RakeMargin[],
  trim: number | undefined,
): Result<Pick<SurveyDesign, 'replicates'>> {
  if (!replicates) return ok({});
  const weights: Float64Array[] = [];
  for (const replicate of replicates.weights) {
    const raked = rake(replicate, margins, trim);
    if (!raked.ok) return raked;
    weights.push(raked.value);
  }
  return ok({ replicates: { ...replicates, ...rankedReplicates(weights, rakedWeights) } });
}

function marginOf(
  table: SurveyTable,
  variable: string,
  shares: Readonly<Record<string, number>>,
): RakeMargin | undefined {
  const column = findColumn(table, variable);
  if (!column) return undefined;
  const names = Object.keys(shares);
  const codeByKey = new Map(names.map((name, k) => [levelKey(name), k]));
  const labels = columnLabels(column);
  const codeOfLabel = labels.names.map((name) => codeByKey.get(levelKey(name)) ?? -1);
  return {
    variable,
    names,
    targets: Object.values(shares),
    codes: labels.codes.map((code) => codeOfLabel[code] ?? -1),
  };
}
