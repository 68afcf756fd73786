import { useEffect, useState } from 'react';
import type { CohortPreview } from '../../../engine/protocol';
import { formatCovers, formatGroup } from '../../../format/formatGroup';
import { formatCount } from '../../../format/formatNumber';
import type { Problem } from '../../../problem/Problem';
import { generationSources, type Study } from '../../../study/Study';
import { Choice } from '../../controls/Choice';
import { TextEntry } from '../../controls/TextEntry';
import { useLocale } from '../../language/useLocale';
import { useMessages } from '../../language/useMessages';
import { ProblemNote } from '../../states/ProblemNote';
import type { ImportDraft } from '../../store/importSlice';
import { useStore } from '../../store/useStore';
import { useStudySession } from '../../study/session/StudySession';
import { ColumnChoice } from './ColumnChoice';
import styles from './PeopleStep.module.css';

/** Which column tells the generation, how it is read, and who that gives. */
export function GenerationChoice({ draft }: { readonly draft: ImportDraft }) {
  const t = useMessages('wizard');
  const { correct } = useStore.getState();
  const { study, opened } = draft;
  const { generation } = study;
  const guess = opened.detected.generation;
  const isGuess = opened.proposal.generation?.column === generation?.column;
  const change = (part: Partial<NonNullable<Study['generation']>>) =>
    correct((current) =>
      current.generation ? { ...current, generation: { ...current.generation, ...part } } : current,
    );
  return (
    <section className={styles.fields}>
      <h2>{t('generation')}</h2>
      <ColumnChoice
        label={t('generation-column')}
        columns={opened.detected.columns}
        value={generation?.column}
        onChange={(column) =>
          correct(({ generation: _, ...rest }) =>
            column === undefined ? rest : { ...rest, generation: { column } },
          )
        }
      />
      {generation && (
        <>
          <Choice
            label={t('generation-from')}
            stacked
            value={generation.from ?? (isGuess ? guess?.from : undefined)}
            options={generationSources.map((id) => ({ id, label: t(`from-${id}`) }))}
            onChange={(from) => change({ from })}
          />
          <TextEntry
            label={t('fieldwork-year')}
            inputMode="numeric"
            value={String(study.fieldwork?.year ?? opened.detected.fieldworkYear ?? '')}
            onCommit={(text) => correct((current) => withYear(current, text))}
          />
          <Choice
            label={t('straddling')}
            stacked
            value={generation.straddling ?? 'bands'}
            options={(['bands', 'majority'] as const).map((id) => ({
              id,
              label: t(`straddling-${id}`),
            }))}
            onChange={(straddling) => change({ straddling })}
          />
          <WhoThisGives study={study} />
        </>
      )}
    </section>
  );
}

function withYear({ fieldwork, ...study }: Study, text: string): Study {
  const year = Number(text);
  if (!/^\d{4}$/.test(text.trim())) return fieldwork ? { ...study, fieldwork } : study;
  return { ...study, fieldwork: { ...fieldwork, year } };
}

type Preview =
  | { readonly status: 'waiting' }
  | { readonly status: 'ready'; readonly cohorts: CohortPreview }
  | { readonly status: 'failed'; readonly problems: readonly Problem[] };

function WhoThisGives({ study }: { readonly study: Study }) {
  const t = useMessages('wizard');
  const locale = useLocale();
  const session = useStudySession();
  const [preview, setPreview] = useState<Preview>({ status: 'waiting' });
  useEffect(() => {
    const controller = new AbortController();
    void session.engine().then(async (engine) => {
      const reply = await engine.ask('previewCohorts', { study }, { signal: controller.signal });
      if (controller.signal.aborted) return;
      setPreview(
        reply.ok
          ? { status: 'ready', cohorts: reply.value }
          : { status: 'failed', problems: reply.problems },
      );
    });
    return () => controller.abort();
  }, [session, study]);
  if (preview.status === 'waiting') return null;
  if (preview.status === 'failed')
    return preview.problems.map((problem) => (
      <ProblemNote key={JSON.stringify(problem)} problem={problem} />
    ));
  const { segments, unknown, basis } = preview.cohorts;
  const lacksYear = basis.kind === 'age-band' && basis.fieldworkYear === undefined;
  return (
    <div aria-live="polite">
      <h3>{t('who-title')}</h3>
      {lacksYear && <p className={styles.quiet}>{t('no-year')}</p>}
      <ul className={styles.plain}>
        {segments.map(({ name, count, covers }) => (
          <li key={name} className={styles.line}>
            <span>
              {formatGroup(name, locale)}
              {covers && <span className={styles.covers}>{formatCovers(covers, locale)}</span>}
            </span>
            {formatCount(count, locale)}
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>
        {t('unknown-people', { count: unknown.missing + unknown.unreadable + unknown.impossible })}
      </p>
    </div>
  );
}
