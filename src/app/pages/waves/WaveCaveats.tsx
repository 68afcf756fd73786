import { waveCaveats } from '../../../format/plainText/formatComparison';
import { useMessages } from '../../language/useMessages';

/** What two waves cannot tell, beside what they do. */
export function WaveCaveats() {
  const t = useMessages('waves');
  return (
    <section>
      <h2>{t('caveats-title')}</h2>
      <ul>
        {waveCaveats.map((caveat) => (
          <li key={caveat}>{t(caveat)}</li>
        ))}
      </ul>
    </section>
  );
}
