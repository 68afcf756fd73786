import { TextEntry } from '../../controls/TextEntry';
import { useMessages } from '../../language/useMessages';
import type { ImportDraft } from '../../store/importSlice';
import { useStore } from '../../store/useStore';
import { DesignChoice } from './DesignChoice';
import { ExclusionChoice } from './ExclusionChoice';
import { FilterChoice } from './FilterChoice';
import { GenerationChoice } from './GenerationChoice';
import { PairList } from './PairList';
import styles from './PeopleStep.module.css';

/** Who counts for which generation, how respondents are weighted, and what is set against what. */
export function PeopleStep({ draft }: { readonly draft: ImportDraft }) {
  const t = useMessages('wizard');
  const { correct } = useStore.getState();
  return (
    <div className={styles.step}>
      <GenerationChoice draft={draft} />
      <PairList draft={draft} />
      <DesignChoice draft={draft} />
      <FilterChoice draft={draft} />
      <ExclusionChoice draft={draft} />
      <section>
        <TextEntry
          label={t('title')}
          value={draft.study.title ?? ''}
          onCommit={(text) =>
            correct(({ title: _, ...study }) =>
              text.trim() === '' ? study : { ...study, title: text.trim() },
            )
          }
        />
      </section>
    </div>
  );
}
