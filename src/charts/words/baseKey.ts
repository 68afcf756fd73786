import { type ByTable, ofTable } from '../../results/measures/byMeasure';
import type { ResultTable } from '../../results/measures/Measures';

/** The key of the words that say whom a table's figures are of. */
export function baseKey(table: ResultTable) {
  return ofTable(keys, table);
}

type BaseKey = `base-${NonNullable<ResultTable['base']> | 'both' | 'complete'}`;

const keys: ByTable<BaseKey> = {
  'top-box': asAnswered,
  distribution: asAnswered,
  mean: asAnswered,
  median: asAnswered,
  'net-score': asAnswered,
  gap: () => 'base-both',
  'index-gap': () => 'base-complete',
  adjusted: asAnswered,
  sensitivity: asAnswered,
};

function asAnswered({ base = 'answered' }: ResultTable): BaseKey {
  return `base-${base}`;
}
