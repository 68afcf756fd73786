import { useHashPath } from '../../address/useHashPath';
import { useLocale } from '../../language/useLocale';
import { useMessages } from '../../language/useMessages';
import { firstWords } from '../../states/firstWords';
import { Skeleton } from '../../states/Skeleton';
import { Page } from './Page';

/** The place of a page whose figures are on their way, under the headline that the built page began with. */
export function FirstPage({ label }: { readonly label: string }) {
  const t = useMessages('shell');
  const [path] = useHashPath();
  const locale = useLocale();
  if (path !== '/' || firstWords?.locale !== locale) return <Skeleton label={label} lines={14} />;
  const { above, headline } = firstWords;
  return (
    <Page title={t('page-overview')} above={above} finding={headline}>
      <Skeleton label={label} lines={14} />
    </Page>
  );
}
