import { tidyText } from '../codebook/text/tidyText';
import type { BirthDictionary } from './birthDictionary';
import { closeBandGaps } from './closeBandGaps';
import type { Band } from './readBand';
import type { Birth } from './readBirth';

/** The bands of a column, however often and in however many spellings they stand in it. */
export interface DistinctBands {
  readonly bands: readonly Band[];
  /** The commonest spelling of each. */
  readonly names: readonly string[];
  /** The band each text belongs to, −1 for none. A single age or year belongs to the band around it. */
  readonly bandOfText: readonly number[];
}

/** Gathers the bands that somebody answered; open bands are closed up to their neighbors. */
export function distinctBands(
  { texts, counts }: BirthDictionary,
  births: readonly Birth[],
): DistinctBands {
  const indexByKey = new Map<string, number>();
  const found: Band[] = [];
  const commonest: number[] = [];
  const stated = births.map((birth, t) => {
    if (birth.kind !== 'band' || counts[t] === 0) return -1;
    const key = `${birth.band.unit} ${birth.band.from} ${birth.band.to}`;
    const known = indexByKey.get(key);
    if (known !== undefined) {
      if (counts[t]! > counts[commonest[known]!]!) commonest[known] = t;
      return known;
    }
    indexByKey.set(key, found.length);
    commonest.push(t);
    return found.push(birth.band) - 1;
  });
  const bands = closeBandGaps(found);
  return {
    bands,
    names: commonest.map((t) => tidyText(texts[t]!)),
    bandOfText: births.map((birth, t) => (stated[t]! >= 0 ? stated[t]! : bandAround(bands, birth))),
  };
}

function bandAround(bands: readonly Band[], birth: Birth): number {
  if (birth.kind !== 'age' && birth.kind !== 'year') return -1;
  const point = birth.kind === 'age' ? birth.age : birth.year;
  return bands.findIndex(
    ({ unit, from, to }) =>
      unit === birth.kind && (from === null || point >= from) && (to === null || point <= to),
  );
}
