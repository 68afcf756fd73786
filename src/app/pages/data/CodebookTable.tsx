import type { Say } from '../../../format/messages/Catalogue';
import type { ItemSummary } from '../../../results/document/StudySummary';
import { useMessages } from '../../language/useMessages';
import { useSurveyLanguage } from '../../language/useSurveyLanguage';
import { useSummary } from '../../study/open/useSummary';
import styles from './CodebookTable.module.css';

/** Every analysed question: its role, its answers in order, and which of them count as yes. */
export function CodebookTable() {
  const t = useMessages('data');
  const { items = [] } = useSummary();
  const surveyLanguage = useSurveyLanguage();
  return (
    <section>
      <h2 id="codebook-title">{t('codebook')}</h2>
      <p>{t('codebook-count', { count: items.length })}</p>
      <table className={styles.table} aria-labelledby="codebook-title">
        <thead>
          <tr>
            <th scope="col">{t('question')}</th>
            <th scope="col">{t('role')}</th>
            <th scope="col">{t('answers')}</th>
            <th scope="col">{t('counts-as-yes')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.id}>
              <th scope="row">
                <span lang={surveyLanguage}>{item.label}</span>
                {item.id !== item.label && <span className={styles.id}>{item.id}</span>}
              </th>
              <td data-label={t('role')}>{roleWords(item, t)}</td>
              <td data-label={t('answers')} lang={surveyLanguage}>
                {answerWords(item, t)}
              </td>
              <td data-label={t('counts-as-yes')} lang={surveyLanguage}>
                {item.top.length > 0 ? item.top.join(' · ') : t('no-top')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function roleWords({ role, direction }: ItemSummary, t: Say<'data'>): string {
  const name = t(`role-${role}`);
  return role === 'behavior' && direction ? `${name}, ${t(`direction-${direction}`)}` : name;
}

function answerWords({ kind, levels }: ItemSummary, t: Say<'data'>): string {
  if (kind === 'numeric' || kind === 'text') return t(kind);
  if (kind === 'multiple') return t('answers-any', { list: levels.join(' · ') });
  return levels.join(kind === 'scale' ? ' < ' : ' · ');
}
