import { formatDisclosure } from '../../../format/formatDisclosure';
import { formatCount } from '../../../format/formatNumber';
import { useLocale } from '../../language/useLocale';
import { useMessages } from '../../language/useMessages';
import { useStore } from '../../store/useStore';
import { useSummary } from '../../study/open/useSummary';

/** What identifies people in the file and was left out, and where the file is. */
export function FilePrivacy() {
  const t = useMessages('data');
  const locale = useLocale();
  const summary = useSummary();
  const { identifiersDropped = [], disclosure, source } = summary;
  const policy = formatDisclosure(summary, locale);
  const isLocal = useStore(({ study }) => study.status === 'open' && study.origin.kind === 'local');
  const published =
    disclosure && policy
      ? t('published-here', {
          policy,
          withheld: formatCount(disclosure.withheldCells, locale),
        })
      : t(source?.synthetic ? 'published-whole' : 'published-bare');
  return (
    <section>
      <h2>{t('privacy')}</h2>
      <p>
        {identifiersDropped.length === 0
          ? t('no-identifiers')
          : t('identifiers-dropped', {
              count: identifiersDropped.length,
              list: identifiersDropped.join(', '),
            })}
      </p>
      <p>{isLocal ? t('stays-here') : published}</p>
    </section>
  );
}
