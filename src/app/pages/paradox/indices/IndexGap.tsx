import { useMemo } from 'react';
import { DumbbellChart } from '../../../../charts/dumbbell/DumbbellChart';
import { dumbbellTable } from '../../../../charts/dumbbell/dumbbellTable';
import { toIndexDumbbellRows } from '../../../../charts/dumbbell/toDumbbellRows';
import { formatPointCount, formatSigned } from '../../../../format/formatNumber';
import { formatWhom } from '../../../../format/formatWhom';
import type { Locale } from '../../../../format/Locale';
import { translate } from '../../../../format/translate';
import type { IndexGapTable } from '../../../../results/measures/indexGap/indexGapSchema';
import { furthestApart } from '../../../../results/rows/furthestApart';
import { StudyChart } from '../../../figures/StudyChart';
import { useLocale } from '../../../language/useLocale';
import { useMessages } from '../../../language/useMessages';
import { useSummary } from '../../../study/open/useSummary';

/** The two indices by group. */
export function IndexGap({ table }: { readonly table: IndexGapTable }) {
  const t = useMessages('paradox');
  const locale = useLocale();
  const summary = useSummary();
  const rows = useMemo(() => toIndexDumbbellRows(table, summary), [table, summary]);
  const title = indexByGroup(table, locale);
  return (
    <StudyChart
      table={table}
      title={title}
      subtitle={t('index-subtitle', {
        concerns: table.concernItems.length,
        behaviors: table.behaviorItems.length,
      })}
      section="index"
      content={dumbbellTable(rows, title, locale, 'index')}
      cells={rows.flatMap((row) => [row.gap, row.concerned, row.acting])}
      evidence={table.evidence ?? []}
    >
      <DumbbellChart rows={rows} unit="index" locale={locale} />
    </StudyChart>
  );
}

function indexByGroup(table: IndexGapTable, locale: Locale): string {
  const spread = furthestApart(table.rows, table.contrasts);
  if (spread.kind === 'one-group') return translate('paradox', locale, 'index-one');
  if (spread.kind === 'open') return translate('paradox', locale, 'index-open');
  if (spread.kind === 'alike')
    return translate('paradox', locale, 'index-alike', {
      points: formatPointCount((table.equivalenceMargin ?? 0) / 100, locale),
    });
  return translate('paradox', locale, 'index-apart', {
    higher: formatWhom(spread.higher.group, locale),
    lower: formatWhom(spread.lower.group, locale),
    higherPoints: formatSigned(spread.higher.estimate ?? 0, locale),
    lowerPoints: formatSigned(spread.lower.estimate ?? 0, locale),
  });
}
