import { Suspense, useMemo } from 'react';
import { toGroupChanges } from '../../../charts/change/toChangeRows';
import { subjectHeadline } from '../../../format/headlines/changeHeadline';
import { changeSubjectName } from '../../../format/waveNames';
import { subjectKey } from '../../../results/findings/foundIn';
import { askedWording } from '../../../results/items/askedWording';
import type { ComparedWaves } from '../../../results/waves/ComparedWaves';
import { rankChanges } from '../../../results/waves/rankChanges';
import type { ChangeSubject, SubjectChange } from '../../../results/waves/WaveComparison';
import { useLocale } from '../../language/useLocale';
import { useMessages } from '../../language/useMessages';
import { lazyPart } from '../../states/lazyPart';
import { useChoice } from '../../study/open/useChoice';
import { useSummary } from '../../study/open/useSummary';
import { WaveChart } from './WaveChart';
import styles from './WavesPage.module.css';

const Choice = lazyPart(async () => ({ default: (await import('../../controls/Choice')).Choice }));

/** One figure by group: the reader's, else the one that changed most surely, else the first. */
export function SubjectChanges({ compared }: { readonly compared: ComparedWaves }) {
  const { comparison, items } = compared;
  const t = useMessages('waves');
  const locale = useLocale();
  const { changes } = comparison;
  const fallback = rankChanges(comparison)[0]?.subject ?? changes[0]?.subject;
  const ids = changes.map(({ subject }) => subjectId(subject));
  const [id, choose] = useChoice('subject', fallback ? subjectId(fallback) : '', ids);
  const change = changes.find(({ subject }) => subjectId(subject) === id);
  if (!change) return null;
  return (
    <section className={styles.section}>
      <h2>{t('subject-title')}</h2>
      <Suspense fallback={<div className={styles.choicePlace} />}>
        <Choice
          label={t('subject-choice')}
          stacked
          options={changes.map(({ subject }) => ({
            id: subjectId(subject),
            label: changeSubjectName(subject, items, locale),
          }))}
          value={id}
          onChange={choose}
        />
      </Suspense>
      <SubjectChart key={subjectKey(change.subject)} change={change} compared={compared} />
    </section>
  );
}

/** As the address holds it. */
function subjectId(subject: ChangeSubject): string {
  switch (subject.kind) {
    case 'item':
      return subject.item;
    case 'net-score':
      return `net ${subject.item}`;
    case 'gap':
      return `${subject.concern} / ${subject.behavior}`;
    case 'index-gap':
      return 'index';
  }
}

function SubjectChart(props: { readonly change: SubjectChange; readonly compared: ComparedWaves }) {
  const { change, compared } = props;
  const t = useMessages('waves');
  const locale = useLocale();
  const summary = useSummary();
  const rows = useMemo(() => toGroupChanges(change, summary), [change, summary]);
  const { subject } = change;
  const name = changeSubjectName(subject, compared.items, locale);
  const item = subject.kind === 'item' ? compared.items.get(subject.item) : undefined;
  const subtitle = [
    ...(item && askedWording(item) !== item.label
      ? [t('wording', { wording: askedWording(item) })]
      : []),
    ...(item ? [t('counted', { top: item.top.join(', ') })] : []),
    ...(change.reworded ? [`(${t('reworded')})`] : []),
  ].join(' ');
  return (
    <WaveChart
      title={subjectHeadline(
        change,
        subject.kind === 'index-gap' ? name : t('quoted', { name }),
        locale,
      )}
      {...(subtitle && { subtitle })}
      rows={rows}
      changes={[change]}
      compared={compared}
      correction="within"
    />
  );
}
