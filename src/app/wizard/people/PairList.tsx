import { useState } from 'react';
import { clipApart } from '../../../format/clipApart';
import type { ItemRole } from '../../../study/Study';
import { Action } from '../../controls/Action';
import { Choice } from '../../controls/Choice';
import { useMessages } from '../../language/useMessages';
import type { ImportDraft } from '../../store/importSlice';
import { useStore } from '../../store/useStore';
import { itemId } from '../correct/columnItem';
import styles from './PeopleStep.module.css';

/** Which concern is set against which behavior, in order; the first makes the headline. */
export function PairList({ draft }: { readonly draft: ImportDraft }) {
  const t = useMessages('wizard');
  const { correct } = useStore.getState();
  const { items, pairs = [] } = draft.study;
  const offered = (role: ItemRole) => {
    const ofRole = items.filter((item) => item.role === role);
    const labels = clipApart(
      ofRole.map((item) => item.label ?? itemId(item)),
      60,
    );
    return ofRole.map((item, k) => ({ id: itemId(item), label: labels[k] ?? itemId(item) }));
  };
  const concerns = offered('concern');
  const behaviors = offered('behavior');
  const [concern = concerns[0]?.id, setConcern] = useState<string>();
  const [behavior = behaviors[0]?.id, setBehavior] = useState<string>();
  const nameOf = (id: string) =>
    [...concerns, ...behaviors].find((item) => item.id === id)?.label ?? id;
  const isNew = !pairs.some((pair) => pair.concern === concern && pair.behavior === behavior);
  if (concern === undefined || behavior === undefined) return null;
  return (
    <section className={styles.fields}>
      <h2>{t('pairs')}</h2>
      <p className={styles.quiet}>{t('pairs-lead')}</p>
      <ol className={styles.plain}>
        {pairs.map((pair) => (
          <li key={`${pair.concern}/${pair.behavior}`} className={styles.line}>
            <span>
              {nameOf(pair.concern)} / {nameOf(pair.behavior)}
            </span>
            <Action
              look="quiet"
              aria-label={t('remove-pair', {
                concern: nameOf(pair.concern),
                behavior: nameOf(pair.behavior),
              })}
              onClick={() =>
                correct((study) => ({
                  ...study,
                  pairs: (study.pairs ?? []).filter((other) => other !== pair),
                }))
              }
            >
              ×
            </Action>
          </li>
        ))}
      </ol>
      <Choice
        label={t('concern')}
        stacked
        value={concern}
        options={concerns}
        onChange={setConcern}
      />
      <Choice
        label={t('behavior')}
        stacked
        value={behavior}
        options={behaviors}
        onChange={setBehavior}
      />
      <Action
        disabled={!isNew}
        onClick={() =>
          correct((study) => ({ ...study, pairs: [...(study.pairs ?? []), { concern, behavior }] }))
        }
      >
        {t('add-pair')}
      </Action>
    </section>
  );
}
