import { useMemo } from 'react';
import { RankedBars } from '../../../charts/ranked/RankedBars';
import { rankedTable } from '../../../charts/ranked/rankedTable';
import { differenceSentence } from '../../../format/headlines/differenceSentence';
import type { Evidence } from '../../../study/Study';
import { KnownOnly } from '../../figures/KnownOnly';
import { StudyChart } from '../../figures/StudyChart';
import { SurveySentence } from '../../language/SurveySentence';
import { useLocale } from '../../language/useLocale';
import { useMessages } from '../../language/useMessages';
import { useSummary } from '../../study/open/useSummary';
import { commonStart } from './commonStart';
import { creepiestSentence } from './creepiestSentence';
import { Differences } from './Differences';
import styles from './PersonalizationPage.module.css';
import { type RankedKind, rankingWords } from './rankingWords';
import type { ShareTable } from './ShareTable';
import { type RankedGroups, toRanking } from './toRanking';

/** Shares ranked by one group beside another, and in words whether the first differs between the two. */
export function Ranking(props: {
  readonly shares: readonly ShareTable[];
  readonly groups: RankedGroups;
  readonly kind: RankedKind;
  /** What is counted, and of which question. */
  readonly subtitle: string;
  readonly evidence?: readonly Evidence[];
  readonly notes?: readonly string[];
}) {
  const { groups, kind, evidence, notes = [] } = props;
  const t = useMessages('personalization');
  const locale = useLocale();
  const summary = useSummary();
  const { start, rest } = useMemo(
    () => commonStart(props.shares.map(({ label }) => label)),
    [props.shares],
  );
  const shares = useMemo(
    () => props.shares.map((share, i) => ({ ...share, label: rest[i] ?? share.label })),
    [props.shares, rest],
  );
  const data = useMemo(() => toRanking(shares, groups, summary), [shares, groups, summary]);
  const [one] = shares;
  if (!one || !data) return null;
  const { title, close } = rankingWords(data, kind, locale);
  const [leader] = data.rows;
  const first = leader?.cell.kind === 'shown' && shares.find(({ id }) => id === leader.id);
  const { group, compare } = groups;
  const tables = [...new Set(shares.map(({ source }) => source))];
  const subtitle = start ? `${t('common-start', { start })} ${props.subtitle}` : props.subtitle;
  return (
    <div className={styles.ranking}>
      <StudyChart
        table={one.source}
        tables={tables}
        title={title}
        subtitle={subtitle}
        section="top-box"
        content={rankedTable(data, title, locale)}
        cells={data.rows.flatMap(({ cell, compared }) => (compared ? [cell, compared] : [cell]))}
        notes={notes}
        {...(evidence && { evidence })}
      >
        <KnownOnly tables={tables} silent>
          {first && compare !== undefined && (
            <p className={styles.sentence}>
              <SurveySentence
                text={
                  kind === 'tactics-low'
                    ? creepiestSentence(first, groups, close !== undefined, locale)
                    : differenceSentence(first, group, compare, locale)
                }
              />
            </p>
          )}
          {close && <p className={styles.close}>{close}</p>}
        </KnownOnly>
        <RankedBars data={data} locale={locale} />
      </StudyChart>
      {compare !== undefined && (
        <Differences
          shares={data.rows.flatMap(({ id }) => shares.find((share) => share.id === id) ?? [])}
          a={group}
          b={compare}
        />
      )}
    </div>
  );
}
