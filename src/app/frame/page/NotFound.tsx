import { PageLink } from '../../address/PageLink';
import { useMessages } from '../../language/useMessages';
import { Standstill } from '../../states/Standstill';
import { useTabTitle } from './useTabTitle';

export function NotFound() {
  const t = useMessages('shell');
  useTabTitle(t('page-not-found'));
  return (
    <Standstill title={t('not-found-title')} text={t('not-found-text')}>
      <PageLink to="/">{t('to-overview')}</PageLink>
    </Standstill>
  );
}
