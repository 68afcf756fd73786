import { formatChange } from '../../../format/formatChange';
import { subjectKey } from '../../../results/findings/foundIn';
import type { ComparedWaves } from '../../../results/waves/ComparedWaves';
import { rankChanges } from '../../../results/waves/rankChanges';
import { SurveySentence } from '../../language/SurveySentence';
import { useLocale } from '../../language/useLocale';
import { useMessages } from '../../language/useMessages';

import styles from './WavesPage.module.css';

const shownCount = 5;

/** The changes that hold over the whole comparison, surest first. */
export function ChangedMost({
  compared: { comparison, items },
}: {
  readonly compared: ComparedWaves;
}) {
  const t = useMessages('waves');
  const locale = useLocale();
  const findings = rankChanges(comparison);
  return (
    <section>
      <h2>{t('changed-title')}</h2>
      <ol className={styles.findings}>
        {findings.slice(0, shownCount).map((finding) => (
          <li key={subjectKey(finding.subject)}>
            <SurveySentence text={formatChange(finding, items, locale)} />
          </li>
        ))}
      </ol>
      <p className={styles.quiet}>
        {t(findings.length > 0 ? 'considered' : 'none-certain', { tests: comparison.tests })}
      </p>
    </section>
  );
}
