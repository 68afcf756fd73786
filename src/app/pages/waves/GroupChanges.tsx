import { Suspense, useMemo, useState } from 'react';
import { toSubjectChanges } from '../../../charts/change/toChangeRows';
import { formatGroup } from '../../../format/formatGroup';
import { groupHeadline } from '../../../format/headlines/changeHeadline';
import { changeSubjectName } from '../../../format/waveNames';
import { totalKey } from '../../../results/rows/isTotalRow';
import type { ComparedWaves } from '../../../results/waves/ComparedWaves';
import type { SubjectChange } from '../../../results/waves/WaveComparison';
import { Action } from '../../controls/Action';
import { useLocale } from '../../language/useLocale';
import { useMessages } from '../../language/useMessages';
import { lazyPart } from '../../states/lazyPart';
import { useChoice } from '../../study/open/useChoice';
import { useSummary } from '../../study/open/useSummary';
import { WaveChart } from './WaveChart';
import styles from './WavesPage.module.css';

const Choice = lazyPart(async () => ({ default: (await import('../../controls/Choice')).Choice }));

/** Every figure of one group: shares in one chart, gaps in points in another. */
export function GroupChanges({ compared }: { readonly compared: ComparedWaves }) {
  const t = useMessages('waves');
  const locale = useLocale();
  const { changes } = compared.comparison;
  const groups = [...new Set(changes.flatMap(({ rows }) => rows.map(({ group }) => group)))];
  const [group, choose] = useChoice('group', groups[0] ?? totalKey, groups);
  const shares = changes.filter(({ subject }) => subject.kind === 'item');
  const gaps = changes.filter(({ subject }) => subject.kind === 'gap');
  return (
    <section className={styles.section}>
      <h2>{t('group-title')}</h2>
      {groups.length > 1 && (
        <Suspense fallback={<div className={styles.choicePlace} />}>
          <Choice
            label={t('group-choice')}
            options={groups.map((id) => ({ id, label: formatGroup(id, locale) }))}
            value={group}
            onChange={choose}
          />
        </Suspense>
      )}
      <GroupChart changes={shares} group={group} compared={compared} />
      <GroupChart changes={gaps} group={group} compared={compared} />
    </section>
  );
}

/** As many as a screen holds; the rest on request. */
const shownCount = 10;

function GroupChart(props: {
  readonly changes: readonly SubjectChange[];
  readonly group: string;
  readonly compared: ComparedWaves;
}) {
  const { changes, group, compared } = props;
  const { items } = compared;
  const t = useMessages('waves');
  const locale = useLocale();
  const summary = useSummary();
  const [isWhole, setWhole] = useState(false);
  const rows = useMemo(
    () =>
      toSubjectChanges(changes, group, summary, (change) => {
        const label = changeSubjectName(change.subject, items, locale);
        return change.reworded ? `${label} (${t('reworded')})` : label;
      }),
    [changes, group, summary, items, locale, t],
  );
  const shown = useMemo(() => (isWhole ? rows : rows.slice(0, shownCount)), [rows, isWhole]);
  if (rows.length === 0) return null;
  return (
    <div>
      <WaveChart
        title={groupHeadline(changes, group, locale)}
        subtitle={t('all-figures')}
        rows={shown}
        changes={changes}
        compared={compared}
        correction="over"
      />
      {rows.length > shownCount && (
        <Action look="link" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('show-fewer', { count: shownCount }) : t('show-all', { count: rows.length })}
        </Action>
      )}
    </div>
  );
}
