import { changeHeadline } from '../../../format/headlines/changeHeadline';
import { Page } from '../../frame/page/Page';
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
  const t = useMessages('waves');
  const shell = useMessages('shell');
  const locale = useLocale();
  const other = useOtherWave();
  const ready = other.status === 'ready' ? other : undefined;
  const { compared, isStale } = useWaveComparison(ready);
  const hasChanges = compared && compared.comparison.changes.length > 0;
  return (
    <Page
      title={shell('page-waves')}
      finding={hasChanges && changeHeadline(compared.comparison, locale)}
      lead={t('lead')}
    >
      <WaveChooser
        {...(ready && { other: ready.results })}
        {...(compared && { comparison: compared.comparison })}
      />
      {other.status === 'none' && <WaveInvitation />}
      {other.status === 'loading' && <Skeleton label={t('loading-wave')} lines={12} />}
      {other.status === 'failed' && <ProblemNote problem={other.problem} />}
      {ready && !compared && <Skeleton label={shell('loading-figures')} lines={14} />}
      {compared && <Comparison compared={compared} isStale={isStale} />}
      {ready && <WaveCaveats />}
      <SaveResults />
    </Page>
  );
}
