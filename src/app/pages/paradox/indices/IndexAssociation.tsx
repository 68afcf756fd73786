import { formatGroup } from '../../../../format/formatGroup';
import { formatCount, formatSigned } from '../../../../format/formatNumber';
import type { Locale } from '../../../../format/Locale';
import { chartMessages } from '../../../../format/messages/charts';
import { paradoxMessages } from '../../../../format/messages/paradox';
import { translate } from '../../../../format/translate';
import type { Figure, IndexGapTable } from '../../../../results/document/Results';
import { isShownRow } from '../../../../results/rows/isShownRow';
import { FigureTable, type FigureTableContent } from '../../../figures/FigureTable';
import { useLocale } from '../../../language/useLocale';
import { useMessages } from '../../../language/useMessages';
import styles from '../ParadoxPage.module.css';

/** The correlation of the two indices, by group. */
export function IndexAssociation({ table }: { readonly table: IndexGapTable }) {
  const t = useMessages(paradoxMessages);
  const locale = useLocale();
  return (
    <div className={styles.figures}>
      <h3>{t('correlation-title')}</h3>
      <FigureTable content={correlationTable(table, locale)} />
      <p className={styles.note}>{t('correlation-note')}</p>
    </div>
  );
}

function correlationTable(table: IndexGapTable, locale: Locale): FigureTableContent {
  const notShown = translate(paradoxMessages, locale, 'counter-withheld');
  const total = { group: 'Total', n: null, pearson: table.pearson, spearman: table.spearman };
  // Too few for the gap of the indices are too few for their correlation.
  const shown = new Set(table.rows.filter(isShownRow).map(({ group }) => group));
  const say = (group: string, figure: Figure) =>
    figure === null || !shown.has(group) ? notShown : formatSigned(figure, locale, 2);
  return {
    caption: translate(paradoxMessages, locale, 'correlation-caption'),
    columns: [
      translate(chartMessages, locale, 'group'),
      translate(chartMessages, locale, 'base-column'),
      translate(paradoxMessages, locale, 'pearson'),
      translate(paradoxMessages, locale, 'spearman'),
    ],
    rows: (table.correlations ?? [total]).map(({ group, n, pearson, spearman }) => ({
      header: formatGroup(group, locale),
      cells: [
        { figure: n === null ? '' : formatCount(n, locale) },
        { figure: say(group, pearson) },
        { figure: say(group, spearman) },
      ],
    })),
  };
}
