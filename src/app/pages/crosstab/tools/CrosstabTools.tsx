import { formatGroup } from '../../../../format/formatGroup';
import { Choice } from '../../../controls/Choice';
import { bannerLabel } from '../../../frame/view/bannerLabel';
import { useLocale } from '../../../language/useLocale';
import { useMessages } from '../../../language/useMessages';
import { useStore } from '../../../store/useStore';
import { useSummary } from '../../../study/open/useSummary';
import type { CrosstabColumn } from '../table/Crosstab';
import { rowOrderIds, rowOrderOf } from '../table/rowOrder';
import styles from './CrosstabTools.module.css';
import { useCellParts } from './useCellParts';
import { useCrossings } from './useCrossings';
import { useRowOrder } from './useRowOrder';

const notCrossed = '';

/** How the crosstab is laid out: the second banner, the order of its rows, what a cell holds. */
export function CrosstabTools({ columns }: { readonly columns: readonly CrosstabColumn[] }) {
  const t = useMessages('crosstab');
  const locale = useLocale();
  const summary = useSummary();
  const { first, second, offered } = useCrossings();
  const chooseBanner = useStore((state) => state.chooseBanner);
  const [order, chooseOrder] = useRowOrder();
  const parts = useCellParts();
  return (
    <div className={styles.tools}>
      {offered.length > 0 && (
        <Choice
          label={t('crossed')}
          value={second ?? notCrossed}
          options={[
            { id: notCrossed, label: t('not-crossed') },
            ...offered.map((id) => ({ id, label: bannerLabel(id, summary, locale) })),
          ]}
          onChange={(part) => chooseBanner(part === notCrossed ? first : `${first} × ${part}`)}
        />
      )}
      <Choice
        label={t('order')}
        value={rowOrderIds(columns).includes(order) ? order : 'asked'}
        options={rowOrderIds(columns).map((id) => {
          const chosen = rowOrderOf(id, columns);
          return {
            id,
            label:
              chosen.by === 'question'
                ? t('as-asked')
                : t('highest-in', { group: formatGroup(chosen.group, locale) }),
          };
        })}
        onChange={chooseOrder}
      />
      <fieldset className={styles.parts}>
        <legend>{t('show')}</legend>
        {parts.map(({ id, isShown, choose }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={isShown}
              onChange={(event) => choose(event.currentTarget.checked)}
            />
            {t(id)}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
