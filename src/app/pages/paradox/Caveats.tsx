import { Action } from '../../controls/Action';
import { useMethodAction } from '../../figures/useMethodAction';
import { useMessages } from '../../language/useMessages';

/** What the literature warns of, beside the figures it concerns. */
export function Caveats() {
  const t = useMessages('paradox');
  const method = useMethodAction('caveats');
  return (
    <section>
      <h2>{t('caveats-title')}</h2>
      <ul>
        {(['caveat-context', 'caveat-literature', 'caveat-zero', 'caveat-age'] as const).map(
          (caveat) => (
            <li key={caveat}>{t(caveat)}</li>
          ),
        )}
      </ul>
      <Action look="link" onClick={method.onAction}>
        {t('caveats-more')}
      </Action>
    </section>
  );
}
