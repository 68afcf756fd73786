import { formatFigure } from '../../../format/formatFigure';
import { formatInterval } from '../../../format/formatInterval';
import { formatPInWords } from '../../../format/formatNumber';
import { formatWhom } from '../../../format/formatWhom';
import type { Locale } from '../../../format/Locale';
import { translate } from '../../../format/translate';
import { shownContrast } from '../../../results/rows/contrastBetween';
import { isBeyondChance } from '../../../results/rows/furthestApart';
import { type FigureCell, FigureTable } from '../../figures/FigureTable';
import { useLocale } from '../../language/useLocale';
import { useMessages } from '../../language/useMessages';
import styles from './PersonalizationPage.module.css';
import type { ShareTable } from './ShareTable';

/** Every ranked share of one group minus that of another, with interval and test; folded away until asked for. */
export function Differences(props: {
  readonly shares: readonly ShareTable[];
  readonly a: string;
  readonly b: string;
}) {
  const { shares, a, b } = props;
  const t = useMessages('personalization');
  const comparisons = useMessages('comparisons');
  const charts = useMessages('charts');
  const locale = useLocale();
  const names = { a: formatWhom(a, locale), b: formatWhom(b, locale) };
  return (
    <details className={styles.differences}>
      <summary>{t('every-difference', names)}</summary>
      <FigureTable
        content={{
          caption: t('differences-caption', names),
          columns: [charts('item'), comparisons('difference'), comparisons('reading')],
          rows: shares.map((share) => ({
            header: share.label,
            cells: differenceCells(share, a, b, locale),
          })),
        }}
      />
      <p className={styles.note}>{t('differences-note')}</p>
    </details>
  );
}

function differenceCells(
  share: ShareTable,
  a: string,
  b: string,
  locale: Locale,
): readonly FigureCell[] {
  const say = (key: 'untested' | 'beyond-chance' | 'pair-alike' | 'pair-open') =>
    translate('comparisons', locale, key);
  const contrast = shownContrast(share, a, b);
  if (!contrast || contrast.difference === null || contrast.pHolm === null)
    return [{ figure: '–' }, { figure: say('untested') }];
  return [
    {
      figure: formatFigure(contrast.difference, 'points', locale),
      ...(contrast.interval && { detail: formatInterval(contrast.interval, 'points', locale) }),
    },
    {
      figure: say(
        isBeyondChance(contrast)
          ? 'beyond-chance'
          : contrast.equivalence === 'alike'
            ? 'pair-alike'
            : 'pair-open',
      ),
      detail: translate('comparisons', locale, 'p-holm', {
        p: formatPInWords(contrast.pHolm, locale),
      }),
    },
  ];
}
