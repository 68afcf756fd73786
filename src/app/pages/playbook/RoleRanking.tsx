import { RankedBars } from '../../../charts/ranked/RankedBars';
import { rankedTable } from '../../../charts/ranked/rankedTable';
import { toRankedRows } from '../../../charts/ranked/toRankedRows';
import type { TopBoxTable } from '../../../results/measures/topBox/topBoxSchema';
import { askedBehindTable } from '../../../results/summary/askedBehind';
import type { ItemRole } from '../../../study/Study';
import { StudyChart } from '../../figures/StudyChart';
import { useLocale } from '../../language/useLocale';
import { useMessages } from '../../language/useMessages';
import { useSummary } from '../../study/open/useSummary';
import { countedLevels } from './countedLevels';
import { rankingTitle } from './rankingTitle';
import { widestDifference } from './widestDifference';

/** The items of one role by their share over all respondents, and the one on which groups differ most. */
export function RoleRanking(props: {
  readonly role: ItemRole;
  readonly tables: readonly TopBoxTable[];
}) {
  const { role, tables } = props;
  const t = useMessages('playbook');
  const locale = useLocale();
  const summary = useSummary();
  const [first] = tables;
  if (!first) return null;
  const data = toRankedRows(tables, summary);
  const title = rankingTitle(role, data.rows, locale);
  const isAsked = tables.some((table) => askedBehindTable(summary, table).length > 0);
  const isOneScale = tables.every(({ top }) => top.join() === first.top.join());
  return (
    <StudyChart
      table={first}
      title={title}
      headingLevel={4}
      subtitle={
        isOneScale ? t('share-who', { levels: countedLevels(first, locale) }) : t('share-top')
      }
      section="top-box"
      content={rankedTable(data, title, locale)}
      cells={data.rows.map((row) => row.cell)}
      notes={isAsked ? [] : [widestDifference(tables, summary, locale)]}
    >
      <RankedBars data={data} locale={locale} />
    </StudyChart>
  );
}
