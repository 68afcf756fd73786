import { domainCorrelations } from '../../../estimate/association/domainCorrelations';
import type { CodedVariables } from '../../../estimate/tallies/codedVariables';
import { indexAssociations, type PairWeights } from '../../../paradox/indexAssociation';
import type { PairedIndices } from '../../../paradox/pairIndices';
import { ok, type Result } from '../../../problem/Result';
import { figure } from '../../document/figure';
import { domainGroup } from '../../rows/domainRows';
import type { Scope } from '../../scope/resolveScope';
import type { CorrelationRow, IndexGapTable } from './indexGapSchema';

type IndexCorrelations = Pick<
  IndexGapTable,
  'pearson' | 'spearman' | 'spearmanUnweighted' | 'correlations'
>;

/** Weighted Pearson r with its se and Spearman's ρ of the two indices, overall and by group with respondents. */
export function indexCorrelations(
  scope: Scope,
  variables: CodedVariables,
  paired: PairedIndices,
  domains: readonly PairWeights[],
): Result<IndexCorrelations> {
  const associations = indexAssociations(variables, paired, domains);
  if (!associations.ok) return associations;
  const replicateSes = sesByReplicates(scope, paired);
  if (!replicateSes.ok) return replicateSes;
  const rows = associations.value.flatMap((each, d): CorrelationRow[] => {
    if (d > 0 && each.n === 0) return [];
    return [
      {
        ...domainGroup(scope.banner.names, d),
        n: each.n,
        pearson: figure(each.pearson),
        pearsonSe: figure(replicateSes.value?.[d] ?? each.pearsonSe),
        spearman: figure(each.spearman),
      },
    ];
  });
  return ok({
    pearson: rows[0]?.pearson ?? null,
    spearman: rows[0]?.spearman ?? null,
    spearmanUnweighted: figure(associations.value[0]?.spearmanUnweighted ?? Number.NaN),
    correlations: rows,
  });
}

/** With replicate weights r varies over the replicates, not by linearisation. */
function sesByReplicates(
  { open, banner, mask }: Scope,
  { codes, concern, behavior }: PairedIndices,
): Result<readonly number[] | undefined> {
  if (!open.design.replicates) return ok(undefined);
  const spread = (values: Float64Array) => Float64Array.from(codes, (code) => values[code]!);
  const byDomain = domainCorrelations(open.design, spread(concern), spread(behavior), banner, mask);
  return byDomain.ok ? ok(byDomain.value.map(({ se }) => se)) : byDomain;
}
