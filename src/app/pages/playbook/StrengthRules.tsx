import { formatCount } from '../../../format/formatNumber';
import { strengthRules } from '../../../results/playbook/evidenceStrength';
import { Fold } from '../../controls/Fold';
import { useLocale } from '../../language/useLocale';
import { useMessages } from '../../language/useMessages';

/** The rules by which evidence is called weak, moderate or strong. */
export function StrengthRules() {
  const t = useMessages('playbook');
  const locale = useLocale();
  const words = ({ items, base, width }: { items: number; base: number; width: number }) => ({
    items: formatCount(items, locale),
    base: formatCount(base, locale),
    width: formatCount(width * 100, locale),
  });
  return (
    <Fold title={t('rules-title')}>
      <ul>
        <li>{t('rules-none')}</li>
        <li>{t('rules-weak')}</li>
        <li>{t('rules-moderate', words(strengthRules.moderate))}</li>
        <li>{t('rules-strong', words(strengthRules.strong))}</li>
      </ul>
      <p>{t('rules-how')}</p>
    </Fold>
  );
}
