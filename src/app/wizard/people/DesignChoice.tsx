import type { Study } from '../../../study/Study';
import { Choice } from '../../controls/Choice';
import { useMessages } from '../../language/useMessages';
import type { ImportDraft } from '../../store/importSlice';
import { useStore } from '../../store/useStore';
import { ColumnChoice } from './ColumnChoice';
import styles from './PeopleStep.module.css';

const parts = ['weight', 'stratum', 'cluster'] as const;

/** Weights, strata and clusters: which columns hold them. */
export function DesignChoice({ draft }: { readonly draft: ImportDraft }) {
  const t = useMessages('wizard');
  const { correct } = useStore.getState();
  const design = draft.study.design ?? {};
  return (
    <section className={styles.fields}>
      <h2>{t('design')}</h2>
      {parts.map((part) => (
        <ColumnChoice
          key={part}
          label={t(part)}
          columns={draft.opened.detected.columns}
          value={design[part]}
          onChange={(column) => correct((study) => withDesignColumn(study, part, column))}
        />
      ))}
      {design.stratum !== undefined && (
        <Choice
          label={t('lonely-psu')}
          stacked
          value={design.lonelyPsu ?? 'fail'}
          options={(['fail', 'centre', 'certainty'] as const).map((id) => ({
            id,
            label: t(`lonely-${id}`),
          }))}
          onChange={(lonelyPsu) =>
            correct((study) => ({ ...study, design: { ...study.design, lonelyPsu } }))
          }
        />
      )}
    </section>
  );
}

/** The design stays stated when its last column goes: no weight is then a decision, not a gap to fill. */
function withDesignColumn(
  study: Study,
  part: (typeof parts)[number],
  column: string | undefined,
): Study {
  const { [part]: _, ...rest } = study.design ?? {};
  return { ...study, design: column === undefined ? rest : { ...rest, [part]: column } };
}
