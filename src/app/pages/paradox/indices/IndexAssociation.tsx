import { formatGroup } from '../../../../format/formatGroup';
import { formatCount, formatSigned } from '../../../../format/formatNumber';
import type { Locale } from '../../../../format/Locale';
import { translate } from '../../../../format/translate';
import type { Figure } from '../../../../results/document/Results';
import type { IndexGapTable } from '../../../../results/measures/indexGap/indexGapSchema';
import { isShownRow } from '../../../../results/rows/isShownRow';
import { totalKey } from '../../../../results/rows/isTotalRow';
import { FigureTable, type FigureTableContent } from '../../../figures/FigureTable';
import { useLocale } from '../../../language/useLocale';
import { useMessages } from '../../../language/useMessages';
import styles from '../ParadoxPage.module.css';

/** The correlation of the two indices, by group. */
export function IndexAssociation({ table }: { readonly table: IndexGapTable }) {
  const t = useMessages('paradox');
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
  const notShown = translate('paradox', locale, 'counter-withheld');
  const total = { group: totalKey, n: null, pearson: table.pearson, spearman: table.spearman };
  // Too few for the gap of the indices are too few for their correlation.
  const shown = new Set(table.rows.filter(isShownRow).map(({ group }) => group));
  const say = (group: string, figure: Figure) =>
    figure === null || !shown.has(group) ? notShown : formatSigned(figure, locale, 2);
  return {
    caption: translate('paradox', locale, 'correlation-caption'),
    columns: [
      translate('charts', locale, 'group'),
      translate('charts', locale, 'base-column'),
      translate('paradox', locale, 'pearson'),
      translate('paradox', locale, 'spearman'),
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
