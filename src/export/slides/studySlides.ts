import { clipText } from '../../format/clipText';
import { provisionalTitle } from '../../format/formatAssumed';
import { formatPercent } from '../../format/formatNumber';
import { formatWhom } from '../../format/formatWhom';
import { formatFinding } from '../../format/headlines/formatFinding';
import { gapHeadline } from '../../format/headlines/gapHeadline';
import { translate } from '../../format/translate';
import { foundSubject, isFound, subjectKey } from '../../results/findings/foundIn';
import { rankFindings } from '../../results/findings/rankFindings';
import { tablesOf } from '../../results/measures/byMeasure';
import type { DistributionTable } from '../../results/measures/distribution/distributionSchema';
import type { GapTable } from '../../results/measures/gap/gapSchema';
import type { ResultTable } from '../../results/measures/Measures';
import type { TopBoxTable } from '../../results/measures/topBox/topBoxSchema';
import { totalRow } from '../../results/rows/isTotalRow';
import { askedBehindTable } from '../../results/summary/askedBehind';
import type { ExportContext } from '../ExportContext';
import { bannerWords, itemLabel } from '../facts/exportNames';
import type { Slide } from './SlideChart';
import { tableSlide } from './tableSlide';

const findingCount = 10;

/**
 * What a study has to tell, most important first: the gap of the first pair, the differences between groups that hold
 * over all comparisons together, then every question's answers.
 */
export function studySlides(
  tables: readonly ResultTable[],
  context: ExportContext,
): readonly Slide[] {
  const [gap] = tablesOf('gap', tables);
  return [
    ...(gap ? [headlineSlide(gap, context)] : []),
    ...findingSlides(tables, context),
    ...answerSlides(tables, context),
  ].filter((slide) => slide !== undefined);
}

function headlineSlide(table: GapTable, context: ExportContext): Slide | undefined {
  const { summary, locale } = context;
  const asked = askedBehindTable(summary, table);
  const title =
    asked.length > 0 ? provisionalTitle(asked, summary, locale) : gapHeadline(table, locale);
  return tableSlide(table, title, context);
}

function findingSlides(
  tables: readonly ResultTable[],
  context: ExportContext,
): readonly (Slide | undefined)[] {
  const { summary, locale } = context;
  const names = {
    item: (id: string) => clipText(itemLabel(id, summary)),
    group: (name: string) => formatWhom(name, locale),
  };
  const compared = tables.filter((table) => !isDemographic(table, context));
  const found = tables
    .filter((table) => isFound(table))
    .filter((table) => !('net' in table && table.net));
  return rankFindings(compared, summary)
    .findings.slice(0, findingCount)
    .map((finding) => {
      const key = subjectKey(finding.subject);
      const table = found.find((each) => subjectKey(foundSubject(each)) === key);
      return table && tableSlide(table, formatFinding(finding, names, locale), context);
    });
}

function isDemographic(table: ResultTable, { summary }: ExportContext): boolean {
  if (!('item' in table)) return false;
  return summary.items?.find(({ id }) => id === table.item)?.role === 'demographic';
}

/** Options of a multiple question don't add up to the whole, so they are no stack. */
function answerSlides(
  tables: readonly ResultTable[],
  context: ExportContext,
): readonly (Slide | undefined)[] {
  const kindOf = (id: string) => context.summary.items?.find((item) => item.id === id)?.kind;
  return tablesOf('distribution', tables)
    .filter((table) => kindOf(table.item) !== 'multiple' && !isDemographic(table, context))
    .map((table) => {
      const top = topBoxOf(table, tables);
      return tableSlide(table, answersTitle(table, top, context), context, top);
    });
}

function topBoxOf(
  { item }: DistributionTable,
  tables: readonly ResultTable[],
): TopBoxTable | undefined {
  return tablesOf('top-box', tables).find(
    (table) => table.item === item && table.net === undefined,
  );
}

function answersTitle(
  { item: id, by }: DistributionTable,
  topBox: TopBoxTable | undefined,
  { summary, locale }: ExportContext,
): string {
  const item = clipText(itemLabel(id, summary));
  const total = totalRow(topBox?.rows);
  return topBox && typeof total?.estimate === 'number' && total.reliability !== 'suppressed'
    ? translate('exportTables', locale, 'slide-answers', {
        percent: formatPercent(total.estimate, locale),
        top: topBox.top.join(' / '),
        item,
      })
    : translate('exportTables', locale, 'slide-answers-hidden', {
        item,
        banner: bannerWords(by, summary, locale),
      });
}
