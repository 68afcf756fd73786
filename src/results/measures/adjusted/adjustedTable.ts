import { isPlain } from '../../../design/isPlain';
import type { SurveyDesign } from '../../../design/SurveyDesign';
import type { DomainMeans } from '../../../estimate/DomainMean';
import {
  type AdjustedDomains,
  adjustedDomains,
} from '../../../estimate/regression/adjustedDomains';
import { contrast, untested } from '../../../estimate/tests/contrast';
import { equivalenceP } from '../../../estimate/tests/equivalenceP';
import { pairwiseContrasts, withAdjustedP } from '../../../estimate/tests/pairwiseContrasts';
import type { Problem } from '../../../problem/Problem';
import { ok, type Result } from '../../../problem/Result';
import type { Study } from '../../../study/Study';
import { figure, knownInterval } from '../../document/figure';
import type { EstimateRow } from '../../document/Results';
import { contrastRow } from '../../rows/contrastRows';
import { meanRows, proportionRows } from '../../rows/domainRows';
import { withEquivalence } from '../../rows/equivalence';
import { controlGroups } from '../../scope/controlGroups';
import { equivalenceMargin } from '../../scope/equivalenceMargin';
import { type Scope, tableHead } from '../../scope/resolveScope';
import {
  type AdjustedContrast,
  type AdjustedQuery,
  type AdjustedRow,
  type AdjustedTable,
  unadjustedReasons,
} from './adjustedSchema';
import {
  type AdjustedVariable,
  type AdjustedVariables,
  adjustedVariables,
} from './adjustedVariables';

/**
 * Raw and adjusted figures by group on one base, and their differences pair by pair. Where there is no adjustment the
 * raw figures stand and the table says why. Problems: those of `controlGroups` and `adjustedVariables`, `lonely-psu`.
 */
export function adjustedTable(scope: Scope, query: AdjustedQuery): Result<AdjustedTable> {
  const { open, banner, testing } = scope;
  const level = testing.confidence;
  const controls = controlGroups(open, query.controls, banner.id);
  if (!controls.ok) return controls;
  const variables = adjustedVariables(open, query);
  if (!variables.ok) return variables;
  const { subject, model, main, concerned, acting, quadrants = [] } = variables.value;
  const figuresOf = ({ values, kind }: AdjustedVariable) => {
    const domains = adjustedDomains(open.design, values, banner, controls.value, model, scope.mask);
    const margin = marginOf(open.study, variables.value, kind);
    return domains.ok
      ? ok(groupFigures(open.design, domains.value, banner.names, kind, margin, level))
      : domains;
  };
  const own = figuresOf(main);
  if (!own.ok) return own;
  const parts: Partial<Record<'concerned' | 'acting', readonly AdjustedRow[]>> = {};
  for (const [name, part] of [
    ['concerned', concerned],
    ['acting', acting],
  ] as const) {
    const figures = part && figuresOf(part);
    if (figures && !figures.ok) return figures;
    if (figures) parts[name] = figures.value.rows;
  }
  const cells: { rows: AdjustedRow[]; contrasts: AdjustedContrast[] } = { rows: [], contrasts: [] };
  for (const { quadrant, ...variable } of quadrants) {
    const figures = figuresOf(variable);
    if (!figures.ok) return figures;
    cells.rows.push(...figures.value.rows.map((row) => ({ ...row, quadrant })));
    cells.contrasts.push(...figures.value.contrasts.map((row) => ({ ...row, quadrant })));
  }
  const { rows, contrasts, dropped, withoutControls, problem } = own.value;
  const margin = marginOf(open.study, variables.value, main.kind);
  const reason = unadjustedReasons.find((each) => each === problem?.code);
  return ok({
    measure: 'adjusted',
    ...subject,
    ...tableHead(scope, 'answered'),
    controls: controls.value.map(({ id }) => id),
    ...(dropped.length > 0 && { dropped }),
    model,
    withoutControls,
    ...(margin !== undefined && { equivalenceMargin: margin }),
    rows,
    contrasts,
    ...parts,
    ...(quadrants.length > 0 && { quadrants: cells.rows, quadrantContrasts: cells.contrasts }),
    ...(reason && { undefined: reason, ...(problem?.detail && { detail: problem.detail }) }),
  });
}

interface GroupFigures extends Pick<AdjustedDomains, 'dropped' | 'withoutControls'> {
  readonly rows: readonly AdjustedRow[];
  readonly contrasts: readonly AdjustedContrast[];
  readonly problem?: Problem;
}

function groupFigures(
  design: SurveyDesign,
  { raw, adjusted, dropped, withoutControls }: AdjustedDomains,
  names: readonly string[],
  kind: AdjustedVariable['kind'],
  margin: number | undefined,
  level: number,
): GroupFigures {
  const [problem] = adjusted.ok ? [] : adjusted.problems;
  const asAnswered =
    kind === 'mean' ? meanRows(raw, names, level) : proportionRows(design, raw, names, level);
  const margins = meanRows(adjusted.ok ? adjusted.value : withoutMargins(raw), names, level);
  const rows = asAnswered.flatMap((row, k): AdjustedRow[] => {
    const margin = margins[k];
    if (k === 0 || !margin) return [];
    const { estimate, se, df, intervals } = margin;
    const { reliability, reliabilityReasons } = judgedWith(row, margin);
    return [
      {
        group: row.group,
        kind: 'group',
        n: row.n,
        weightedBase: row.weightedBase ?? null,
        effectiveBase: row.effectiveBase ?? null,
        estimate,
        se,
        df: problem ? null : (df ?? null),
        ...(intervals && { intervals }),
        ...(reliability && { reliability }),
        ...(reliabilityReasons.length > 0 && { reliabilityReasons }),
        ...(problem && { undefined: problem.code }),
        raw: {
          estimate: row.estimate,
          se: row.se,
          ...(row.intervals && { intervals: row.intervals }),
        },
        adjusted: { estimate, se },
      },
    ];
  });
  const compared = { kind, plain: isPlain(design) };
  const margined = adjusted.ok ? adjusted.value : undefined;
  const contrasts = pairContrasts(raw, margined, names, compared, level);
  const isShown = (group: string) =>
    rows.some((row) => row.group === group && row.reliability === 'shown');
  const judged = contrasts.map((each) => {
    const { a, b, difference, se, df, p } = each;
    if (margin === undefined || p === null) return each;
    const isTested = isShown(a) && isShown(b) && difference !== null && se !== null && df !== null;
    const pEquivalence = isTested ? figure(equivalenceP({ difference, se, df }, margin)) : null;
    return { ...each, pEquivalence };
  });
  return {
    rows,
    contrasts: withEquivalence(judged),
    dropped,
    withoutControls,
    ...(problem && { problem }),
  };
}

/** Parts of an index gap are shares too; a number without a scale has no range to be a share of. */
function marginOf(
  study: Study,
  { subject, scaleLevels }: AdjustedVariables,
  kind: AdjustedVariable['kind'],
): number | undefined {
  if (kind === 'proportion' || subject.of === 'gap') return equivalenceMargin(study, 'share');
  if (subject.of === 'index-gap') return equivalenceMargin(study, 'index');
  return scaleLevels === undefined ? undefined : equivalenceMargin(study, { levels: scaleLevels });
}

/** Raw bases without any margin. */
function withoutMargins({ means, covariance }: DomainMeans): DomainMeans {
  const nan = Number.NaN;
  return { means: means.map((mean) => ({ ...mean, estimate: nan, se: nan })), covariance };
}

/** As reliable as the raw figure, and flagged where the coefficients leave few degrees of freedom. */
function judgedWith(row: EstimateRow, { df }: EstimateRow) {
  const { reliability, reliabilityReasons: reasons = [] } = row;
  const isFew = df != null && df < 8 && !reasons.includes('few-df');
  return {
    reliability: isFew && reliability === 'shown' ? ('flagged' as const) : reliability,
    reliabilityReasons: isFew ? [...reasons, 'few-df' as const] : reasons,
  };
}

/** Margins are compared wherever the raw figures are: where a side may not be shown neither is. */
function pairContrasts(
  raw: DomainMeans,
  margins: DomainMeans | undefined,
  names: readonly string[],
  compared: { readonly kind: AdjustedVariable['kind']; readonly plain: boolean },
  level: number,
): readonly AdjustedContrast[] {
  const pairs = pairwiseContrasts(raw, names, compared, level);
  const adjusted = pairs.map(({ a, b, indexA, indexB, untested: reason }) => {
    const own = margins ? contrast(margins, indexA, indexB, level) : untested(Number.NaN, 'no-df');
    return { a, b, ...(reason ? untested(own.df, reason) : own) };
  });
  return withAdjustedP(adjusted).map((own, k) => {
    const row = contrastRow(own);
    const { difference, se, p, pHolm } = row;
    const interval = pairs[k] && knownInterval(pairs[k].interval);
    return {
      ...row,
      raw: {
        difference: figure(pairs[k]?.difference ?? Number.NaN),
        se: figure(pairs[k]?.se ?? Number.NaN),
        p: figure(pairs[k]?.p ?? Number.NaN),
        ...(interval && { interval }),
      },
      adjusted: { difference, se, p, pHolm },
    };
  });
}
