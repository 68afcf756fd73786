import { Action } from '../../controls/Action';
import { useMessages } from '../../language/useMessages';
import { Standstill } from '../../states/Standstill';
import { LossNote } from './LossNote';

/** In place of a view that could not be loaded; the address holds the study and the choices. */
export function MissingPart({ onRetry }: { readonly onRetry: () => void }) {
  const t = useMessages('shell');
  return (
    <Standstill title={t('missing-title')} text={t('missing-text')}>
      <LossNote />
      <Action look="primary" onClick={onRetry}>
        {t('retry')}
      </Action>
      <Action onClick={() => window.location.reload()}>{t('missing-reload')}</Action>
    </Standstill>
  );
}
