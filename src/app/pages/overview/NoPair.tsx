import { overviewMessages } from '../../../format/messages/overview';
import { useMessages } from '../../language/useMessages';
import { useSummary } from '../../study/useSummary';

/** Says which half of the pair a survey lacks. */
export function NoPair() {
  const t = useMessages(overviewMessages);
  const { items = [] } = useSummary();
  const has = (role: string) => items.some((item) => item.role === role);
  const reason = !has('concern')
    ? 'no-pair-concern'
    : !has('behavior')
      ? 'no-pair-behavior'
      : 'no-pair';
  return (
    <section>
      <h2>{t('no-pair-title')}</h2>
      <p>{t(reason)}</p>
    </section>
  );
}
