import { Action } from '../../controls/Action';
import { useMessages } from '../../language/useMessages';
import { Standstill } from '../../states/Standstill';

export function CrashedView({ onReload }: { readonly onReload: () => void }) {
  const t = useMessages('shell');
  return (
    <Standstill title={t('crash-title')} text={t('crash-text')}>
      <Action look="primary" onClick={onReload}>
        {t('crash-reload')}
      </Action>
    </Standstill>
  );
}
