import type { Problem } from '../problem/Problem';
import type { CodedLabels } from './CodedLabels';
import { problemInRows, respondentsWhere } from './problemInRows';

/**
 * A problem where a cluster lies in more than one stratum, naming the rows outside its commonest one.
 * Labels that count anew in each stratum (integers from 0 or 1 on, or integers most of which recur) are meant so,
 * and are no problem: `buildDesign` numbers clusters within strata (R's `nest = TRUE`).
 */
export function nestingProblems(
  strata: CodedLabels,
  clusters: CodedLabels,
  column: string,
  firstRow: number,
): readonly Problem[] {
  const sizes = sizesByCluster(strata, clusters);
  const straddling = sizes.flatMap((byStratum, cluster) => (byStratum.size > 1 ? [cluster] : []));
  const first = straddling[0];
  if (first === undefined || countsAnew(strata, clusters, straddling.length)) return [];
  const home = commonest(sizes[first]!);
  const strays = respondentsWhere(
    clusters.codes.length,
    (i) => clusters.codes[i] === first && strata.codes[i] !== home,
  );
  return problemInRows('cluster-not-nested', column, strays, firstRow, {
    cluster: clusters.names[first]!,
    clusters: straddling.length,
  });
}

/** For each cluster label, the respondents it has in each stratum. */
function sizesByCluster(strata: CodedLabels, clusters: CodedLabels): Map<number, number>[] {
  const sizes = clusters.names.map(() => new Map<number, number>());
  clusters.codes.forEach((cluster, i) => {
    const byStratum = sizes[cluster];
    const stratum = strata.codes[i]!;
    byStratum?.set(stratum, (byStratum.get(stratum) ?? 0) + 1);
  });
  return sizes;
}

function countsAnew(strata: CodedLabels, clusters: CodedLabels, straddling: number): boolean {
  if (!clusters.names.every((name) => /^\d+$/.test(name))) return false;
  if (straddling > clusters.names.length / 2) return true;
  const labels = strata.names.map(() => new Set<number>());
  clusters.codes.forEach((cluster, i) => {
    labels[strata.codes[i]!]?.add(Number(clusters.names[cluster]));
  });
  return labels.every((set) => {
    const lowest = Math.min(...set);
    return lowest <= 1 && Math.max(...set) - lowest === set.size - 1;
  });
}

function commonest(byStratum: ReadonlyMap<number, number>): number {
  return [...byStratum].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}
