import type { MessageKey } from '../../../../format/messages/Catalogue';
import type { GapTable } from '../../../../results/measures/gap/gapSchema';
import type { IndexGapTable } from '../../../../results/measures/indexGap/indexGapSchema';
import { furthestApart } from '../../../../results/rows/furthestApart';
import { riskReading } from './counterTable';
import { paradoxShareSpread } from './paradoxShare';
import { sideOf, totalOf, totalRisk } from './waysInWords';

type SentenceKey = Extract<
  MessageKey<'paradox'>,
  `${'agree' | 'disagree' | 'by-group'}-${string}` | 'sides-differ'
>;

/** Whether the four measures agree, and where they don't: over all respondents, pair against indices, and by group. */
export function waysVerdict(
  gap: GapTable,
  index: IndexGapTable | undefined,
): readonly SentenceKey[] {
  return [overall(gap), againstIndices(gap, index), byGroup(gap)].flatMap((key) => key ?? []);
}

function overall(gap: GapTable): SentenceKey | undefined {
  const side = sideOf(totalOf(gap.rows));
  const risk = totalRisk(gap);
  const reading = risk ? riskReading(risk) : 'withheld';
  if (!side || reading === 'withheld') return undefined;
  const works = reading === 'works';
  if (side === 'positive') return works ? 'disagree-works' : 'agree-paradox';
  return works ? 'agree-works' : 'disagree-idle';
}

function againstIndices(gap: GapTable, index: IndexGapTable | undefined): SentenceKey | undefined {
  const pair = sideOf(totalOf(gap.rows));
  const indices = sideOf(totalOf(index?.rows));
  const isOpposite =
    (pair === 'positive' && indices === 'negative') ||
    (pair === 'negative' && indices === 'positive');
  return isOpposite ? 'sides-differ' : undefined;
}

function byGroup(gap: GapTable): SentenceKey | undefined {
  const gaps = furthestApart(gap.rows, gap.contrasts).kind;
  const shares = paradoxShareSpread(gap).kind;
  if (gaps === 'apart' && shares !== 'apart' && shares !== 'one-group') return 'by-group-gap-only';
  return gaps !== 'apart' && gaps !== 'one-group' && shares === 'apart'
    ? 'by-group-share-only'
    : undefined;
}
