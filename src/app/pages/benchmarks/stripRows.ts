import {
  type BenchmarkRow,
  type PublishedFigure,
  toBenchmarkRows,
} from '../../../charts/strip/toBenchmarkRows';
import { clipText } from '../../../format/clipText';
import { formatGroup } from '../../../format/formatGroup';
import type { Locale } from '../../../format/Locale';
import { translate } from '../../../format/translate';
import type { Benchmark } from '../../../results/benchmarks/Benchmark';
import type { PlacedBenchmark } from '../../../results/benchmarks/placeBenchmark';
import type { TopBoxTable } from '../../../results/measures/topBox/topBoxSchema';
import { totalKey } from '../../../results/rows/isTotalRow';

/** All respondents with the figures on everybody, then each group that others published on, with its own share first. */
export function stripRows(
  table: TopBoxTable,
  figures: readonly PlacedBenchmark[],
  locale: Locale,
): readonly BenchmarkRow[] {
  const rowOf = (group: string) => table.rows.find((row) => row.group === group);
  const drawn = (placed: PlacedBenchmark) =>
    placed.group !== undefined && rowOf(placed.group) ? placed.group : totalKey;
  const groups = [totalKey, ...new Set(figures.map(drawn).filter((group) => group !== totalKey))];
  return groups.flatMap((group) => {
    const row = rowOf(group);
    const published = figures.filter((placed) => drawn(placed) === group).map(toPublished);
    const label =
      group === totalKey
        ? translate('benchmarks', locale, 'own')
        : translate('benchmarks', locale, 'own-group', { group: formatGroup(group, locale) });
    return toBenchmarkRows(row && { label, row }, published).map((each) =>
      each.id === 'own' && group !== totalKey ? { ...each, id: `own ${group}` } : each,
    );
  });
}

/** A figure as a chart draws it, `isComparable` unless something differs. */
export function publishedFigure(
  benchmark: Benchmark,
  isComparable: boolean,
  statement = benchmark.statement,
): PublishedFigure {
  const { id, value, publisher, year, n, population, url } = benchmark;
  return {
    id,
    statement: clipText(statement, 110),
    value: value / 100,
    publisher,
    year,
    population,
    url,
    comparable: isComparable,
    ...(n !== null && { n }),
  };
}

function toPublished({ benchmark, differences }: PlacedBenchmark): PublishedFigure {
  return publishedFigure(benchmark, differences.length === 0);
}
