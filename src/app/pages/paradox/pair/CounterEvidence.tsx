import { formatWhom } from '../../../../format/formatWhom';
import { concernAtWork } from '../../../../format/headlines/gapHeadline';
import type { Locale } from '../../../../format/Locale';
import { translate } from '../../../../format/translate';
import type { GapTable } from '../../../../results/measures/gap/gapSchema';
import { isBeyondChance } from '../../../../results/rows/furthestApart';
import { isShownRow } from '../../../../results/rows/isShownRow';
import { FigureTable } from '../../../figures/FigureTable';
import { KnownOnly, useAskedBehind } from '../../../figures/KnownOnly';
import { useLocale } from '../../../language/useLocale';
import { useMessages } from '../../../language/useMessages';
import styles from '../ParadoxPage.module.css';
import { counterTable } from './counterTable';

/** Whether concern goes with action: who doesn't act among the concerned and the unconcerned, by group, in words first. */
export function CounterEvidence({ table }: { readonly table: GapTable }) {
  const t = useMessages('paradox');
  const locale = useLocale();
  const words = groupsWords(table, locale);
  const isAsked = useAskedBehind([table]).length > 0;
  if (table.riskDifference.length === 0) return null;
  return (
    <div className={styles.figures}>
      <h3>{(!isAsked && concernAtWork(table, locale)) || t('counter-title')}</h3>
      <FigureTable content={counterTable(table, locale)} />
      <KnownOnly tables={[table]}>{words && <p className={styles.note}>{words}</p>}</KnownOnly>
    </div>
  );
}

function groupsWords({ rows, riskDifferenceContrasts = [] }: GapTable, locale: Locale) {
  if (riskDifferenceContrasts.length === 0) return undefined;
  const shown = new Set(rows.filter(isShownRow).map(({ group }) => group));
  const [widest] = riskDifferenceContrasts
    .filter((each) => isBeyondChance(each) && shown.has(each.a) && shown.has(each.b))
    .sort((a, b) => Math.abs(b.difference ?? 0) - Math.abs(a.difference ?? 0));
  if (!widest) return translate('paradox', locale, 'counter-groups-open');
  return translate('paradox', locale, 'counter-groups-differ', {
    a: formatWhom(widest.a, locale),
    b: formatWhom(widest.b, locale),
  });
}
