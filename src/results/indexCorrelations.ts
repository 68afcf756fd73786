import { domainCorrelations } from '../estimate/domainCorrelations';
import { domainRankCorrelations } from '../estimate/domainRankCorrelations';
import { ok, type Result } from '../problem/Result';
import { domainName } from './domainRows';
import { figure } from './figure';
import type { CorrelationRow, Figure } from './Results';
import type { Scope } from './resolveScope';
import { unweightedDesign } from './unweightedDesign';

/** How the two indices go together, overall and by group. */
export interface IndexCorrelations {
  readonly pearson: Figure;
  readonly spearman: Figure;
  /** As R's `cor(method = "spearman")`, weights left aside. */
  readonly spearmanUnweighted: Figure;
  readonly correlations: readonly CorrelationRow[];
}

/** Weighted Pearson r with its se, and weighted Spearman ρ, of two indices. Fails as `domainMeans` does. */
export function indexCorrelations(
  { open, banner, mask }: Scope,
  concern: Float64Array,
  behavior: Float64Array,
): Result<IndexCorrelations> {
  const { design } = open;
  const pearson = domainCorrelations(design, concern, behavior, banner, mask);
  if (!pearson.ok) return pearson;
  const spearman = domainRankCorrelations(design, concern, behavior, banner, mask);
  const rows = pearson.value.flatMap(({ n, correlation, se }, d) => {
    if (d > 0 && n === 0) return [];
    const group = domainName(banner.names, d);
    const figures = { pearson: figure(correlation), pearsonSe: figure(se) };
    return [{ group, n, ...figures, spearman: figure(spearman[d] ?? Number.NaN) }];
  });
  const nobody = { codes: banner.codes, names: [] };
  const plain = design.weighted
    ? domainRankCorrelations(unweightedDesign(design), concern, behavior, nobody, mask)
    : spearman;
  return ok({
    pearson: rows[0]?.pearson ?? null,
    spearman: rows[0]?.spearman ?? null,
    spearmanUnweighted: figure(plain[0] ?? Number.NaN),
    correlations: rows,
  });
}
