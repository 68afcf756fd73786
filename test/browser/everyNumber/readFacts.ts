import { catalogues } from '../../format/catalogues';
import { rowOf, shownOf } from './Document';
import { base, figure } from './Expected';
import { type Fact, percent, plain, signed } from './numbers';
import type { Reader } from './Reader';
import type { ShownPage } from './ShownPage';

/** Compares the facts that stand under a term (`dt`, `dd`): the four ways, reliability, respondents, quality. */
export function readFacts(reader: Reader, page: ShownPage): void {
  page.said.forEach((term, i) => {
    const fact = page.said[i + 1];
    if (term.of !== 'dt' || fact?.of !== 'dd') return;
    const known = factOf(reader, term.text);
    if (known) reader.ledger.compare(fact, known.facts, `fact, ${term.text}`, known.besides);
  });
}

interface Known {
  readonly facts: readonly Fact[];
  /** Words of the same text that hold numbers of their own. */
  readonly besides?: readonly string[];
}

function factOf(reader: Reader, term: string): Known | undefined {
  const paradox = catalogues[reader.locale].paradox;
  const overview = catalogues[reader.locale].overview;
  const data = catalogues[reader.locale].data;
  const exported = catalogues[reader.locale].exportTables;
  const { study, indexGap } = reader.document;
  const quality = study.quality;
  const decimals = (value: number | null | undefined) =>
    typeof value === 'number' ? [plain(value, 2)] : [];
  const complete = quality?.answered[9];
  const facts: Readonly<Record<string, () => readonly Fact[]>> = {
    [paradox['alpha-concern']]: () => decimals(indexGap?.alpha.concern),
    [paradox['alpha-behavior']]: () => decimals(indexGap?.alpha.behavior),
    [paradox['difference-reliability']]: () => decimals(indexGap?.differenceReliability),
    [overview.respondents]: () => base(study.respondents),
    [overview.fieldwork]: () =>
      study.fieldworkYear === undefined ? [] : [plain(study.fieldworkYear, 0)],
    [data.complete]: () => base(complete),
    [data.duplicates]: () => base(quality?.duplicates),
    [data.straightliners]: () => base(quality?.straightliners),
    [data.speeders]: () => base(quality?.speeders),
    [data.previews]: () => base(quality?.previews),
    [data['median-duration']]: () => base((quality?.medianDuration ?? 0) / 60),
    [exported.confidence]: () => [percent(0.95, 0)],
  };
  const way = wayOf(reader, term);
  if (way) return way;
  const found = facts[term];
  return found && { facts: found() };
}

/** One of the four ways to look at the paradox, for all respondents. */
function wayOf({ document, pair, locale }: Reader, term: string): Known | undefined {
  const words = catalogues[locale].paradox;
  const gap = pair && document.gap(pair.concern, pair.behavior);
  const total = rowOf(gap?.rows, 'Total');
  const quadrants = gap?.quadrants.filter(({ quadrant }) => quadrant === 'paradoxical');
  const risk = rowOf(gap?.riskDifference, 'Total');
  switch (term) {
    case words['way-gap']:
      return { facts: figure(total, 'points'), besides: [words['way-gap-what']] };
    case words['way-index']:
      return {
        facts: figure(rowOf(document.indexGap?.rows, 'Total'), 'index-points'),
        besides: [words['way-index-what']],
      };
    case words['way-share']:
      return {
        facts: figure(rowOf(quadrants, 'Total'), 'percent'),
        besides: [words['way-share-what']],
      };
    case words['way-association']:
      return {
        facts:
          typeof risk?.estimate === 'number' && shownOf(total)
            ? [risk.estimate, ...(risk.interval ?? [])].map((value) => signed(value * 100, 0))
            : [],
        besides: [words['way-association-what']],
      };
    default:
      return undefined;
  }
}
