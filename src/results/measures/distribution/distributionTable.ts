import type { DomainMeans } from '../../../estimate/DomainMean';
import { errorProblem } from '../../../problem/Problem';
import { failed, ok, type Result } from '../../../problem/Result';
import type { EstimateRow } from '../../document/Results';
import { findItem } from '../../items/findItem';
import { itemNets } from '../../items/itemNets';
import { comparedGroups } from '../../rows/contrastRows';
import { domainAt, domainGroup, proportionRow, shownDomains } from '../../rows/domainRows';
import { equivalenceMargin } from '../../scope/equivalenceMargin';
import { type Scope, tableHead } from '../../scope/resolveScope';
import { type AnswerShares, answerShares, levelIndices } from './answerShares';
import type { DistributionTable } from './distributionSchema';
import { itemAssociation } from './itemAssociation';

/**
 * Share of each level (or option) in each group, its nets after it, and the test of item by banner.
 * A row's `n` counts those who gave that answer, its `base` those the share is of; unused levels stand with 0.
 * Problems: `item-unknown`, `item-unfit`.
 */
export function distributionTable(scope: Scope, name: string): Result<DistributionTable> {
  const found = findItem(scope.open, name);
  if (!found.ok) return found;
  const item = found.value;
  if (item.kind === 'numeric' || item.kind === 'text')
    return failed(errorProblem('item-unfit', { item: name, measure: 'distribution' }));
  const shares = answerShares(scope, item);
  const labels = item.levels.map((level) => level.label);
  const levels = sharesOf(
    shares,
    labels,
    labels.map((_, k) => [k]),
  );
  if (!levels.ok) return levels;
  const named = itemNets(item);
  const nets = sharesOf(
    shares,
    named.map((net) => net.label),
    named.map((net) => levelIndices(item, net.levels)),
  );
  if (!nets.ok) return nets;
  const association = item.kind === 'multiple' ? undefined : itemAssociation(scope, item);
  if (association && !association.ok) return association;
  return ok({
    measure: 'distribution',
    item: item.id,
    ...tableHead(scope, shares.base),
    equivalenceMargin: equivalenceMargin(scope.open.study, 'share'),
    levels: labels,
    rows: shareRows(scope, levels.value),
    ...comparedLevels(scope, [
      ...levels.value,
      ...nets.value.filter(({ label }) => !labels.includes(label)),
    ]),
    ...(nets.value.length > 0 ? { nets: shareRows(scope, nets.value) } : {}),
    ...(association?.value ? { association: association.value } : {}),
  });
}

interface AnswerShare {
  readonly label: string;
  readonly means: DomainMeans;
}

function sharesOf(
  { shareOf }: AnswerShares,
  labels: readonly string[],
  answers: readonly (readonly number[])[],
): Result<readonly AnswerShare[]> {
  const shares: AnswerShare[] = [];
  for (const [k, label] of labels.entries()) {
    const means = shareOf(answers[k] ?? []);
    if (!means.ok) return means;
    shares.push({ label, means: means.value });
  }
  return ok(shares);
}

/** Group by group, each with all its answers. */
function shareRows(
  { open, banner, testing }: Scope,
  shares: readonly AnswerShare[],
): EstimateRow[] {
  const first = shares[0];
  if (!first) return [];
  return shownDomains(first.means).flatMap((d) =>
    shares.map(({ label, means }) => {
      const mean = domainAt(means, d);
      const row = proportionRow(
        open.design,
        mean,
        domainGroup(banner.names, d),
        testing.confidence,
      );
      const given = mean.n === 0 ? 0 : Math.round(mean.unweighted * mean.n);
      return { ...row, level: label, n: given, base: mean.n };
    }),
  );
}

/** Groups compared answer by answer and net by net; p-values are adjusted within each one's row. */
function comparedLevels({ open, banner, testing }: Scope, shares: readonly AnswerShare[]) {
  const margin = equivalenceMargin(open.study, 'share');
  const compared = shares.map(({ label, means }) => ({
    level: label,
    ...comparedGroups(open.design, means, banner.names, 'proportion', testing, margin),
  }));
  return {
    contrasts: compared.flatMap(({ level, contrasts }) =>
      contrasts.map((contrast) => ({ ...contrast, level })),
    ),
    letters: compared.flatMap(({ level, letters }) => letters.map((each) => ({ ...each, level }))),
  };
}
