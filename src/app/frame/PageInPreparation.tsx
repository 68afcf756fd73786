import { shellMessages } from '../../format/messages/shell';
import { useMessages } from '../language/useMessages';
import type { PageName } from '../routes/PageName';
import { Page } from './Page';

/** Stands where a page is not written yet, and says so. */
export function PageInPreparation({ name }: { readonly name: PageName | 'embed' }) {
  const t = useMessages(shellMessages);
  return (
    <Page title={t(`page-${name}`)}>
      <p>
        {t('page-coming-title')}. {t('page-coming-text')}
      </p>
    </Page>
  );
}
