import { changeHeadline } from '../../../format/changeHeadline';
import { shellMessages } from '../../../format/messages/shell';
import { waveMessages } from '../../../format/messages/waves';
import type { ResultsDocument } from '../../../results/ResultsDocument';
import { Page } from '../../frame/Page';
import { useLocale } from '../../language/useLocale';
import { useMessages } from '../../language/useMessages';
import { ProblemNote } from '../../states/ProblemNote';
import { Skeleton } from '../../states/Skeleton';
import { Comparison } from './Comparison';
import { SaveResults } from './SaveResults';
import { useOtherWave } from './useOtherWave';
import { useWaveComparison } from './useWaveComparison';
import { WaveCaveats } from './WaveCaveats';
import { WaveChooser } from './WaveChooser';
import { WaveInvitation } from './WaveInvitation';

/** The open study against another wave: what changed, by how much, and how sure that is. */
export function WavesPage() {
  const t = useMessages(waveMessages);
  const shell = useMessages(shellMessages);
  const other = useOtherWave();
  if (other.status === 'ready') return <ComparedPage other={other.results} />;
  return (
    <Page title={shell('page-waves')} lead={t('lead')}>
      <WaveChooser />
      {other.status === 'loading' && <Skeleton label={t('loading-wave')} lines={12} />}
      {other.status === 'failed' && <ProblemNote problem={other.problem} />}
      {other.status === 'none' && <WaveInvitation />}
      <SaveResults />
    </Page>
  );
}

function ComparedPage({ other }: { readonly other: ResultsDocument }) {
  const t = useMessages(waveMessages);
  const shell = useMessages(shellMessages);
  const locale = useLocale();
  const { compared, isStale } = useWaveComparison(other);
  const hasChanges = compared && compared.comparison.changes.length > 0;
  return (
    <Page
      title={shell('page-waves')}
      finding={hasChanges && changeHeadline(compared.comparison, locale)}
      lead={t('lead')}
    >
      <WaveChooser other={other} {...(compared && { comparison: compared.comparison })} />
      {compared ? (
        <Comparison compared={compared} isStale={isStale} />
      ) : (
        <Skeleton label={shell('loading-figures')} lines={14} />
      )}
      <WaveCaveats />
      <SaveResults />
    </Page>
  );
}
