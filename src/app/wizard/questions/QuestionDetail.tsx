import type { DetectedColumn } from '../../../codebook/DetectedCodebook';
import type { ColumnPreview } from '../../../engine/protocol';
import { formatReason } from '../../../format/formatReason';
import { itemRoles } from '../../../study/itemTerms';
import { itemKinds } from '../../../study/Study';
import { Choice } from '../../controls/Choice';
import { TextEntry } from '../../controls/TextEntry';
import { useArrivalFocus } from '../../frame/page/useArrivalFocus';
import { useLocale } from '../../language/useLocale';
import { useMessages } from '../../language/useMessages';
import type { ImportDraft } from '../../store/importSlice';
import { useStore } from '../../store/useStore';
import { itemAt } from '../correct/columnItem';
import {
  giveDirection,
  giveEvidence,
  giveKind,
  giveLabel,
  giveRole,
  type RoleChoice,
  roleAt,
} from '../correct/correctItem';
import { LevelOrder } from './LevelOrder';
import { columnLabel } from './listedColumns';
import styles from './QuestionDetail.module.css';
import { useColumnPreview } from './useColumnPreview';
import { useRoleWords } from './useRoleWords';

const roles: readonly RoleChoice[] = [...itemRoles, 'left-out'];

/** One column: what it was taken for and why, and everything about it that can be corrected. */
export function QuestionDetail(props: {
  readonly draft: ImportDraft;
  readonly column: DetectedColumn;
}) {
  const { draft, column } = props;
  const { position } = column;
  const t = useMessages('wizard');
  const roleWords = useRoleWords();
  const { correct } = useStore.getState();
  const preview = useColumnPreview(position);
  const title = useArrivalFocus<HTMLHeadingElement>();
  const { columns } = draft.opened.detected;
  const item = itemAt(draft.study, columns, position);
  const role = roleAt(draft.study, columns, position);
  const kind = item?.kind ?? itemKinds.find((known) => known === column.kind) ?? 'text';
  const hasLevels = item && (kind === 'scale' || kind === 'single') && !item.columns;
  return (
    <section className={styles.detail} aria-labelledby="question-title">
      <h2 id="question-title" ref={title} tabIndex={-1} className={styles.title}>
        {columnLabel(draft.study, columns, column)}
      </h2>
      <BaseLine preview={preview} />
      <Reasons column={column} />
      {column.role === 'identifier' && role === 'left-out' && <p>{t('identifier')}</p>}
      <div className={styles.choices}>
        <Choice
          label={t('role')}
          stacked
          value={role}
          options={roles.map((id) => ({ id, label: roleWords(id) }))}
          onChange={(next) => correct((study) => giveRole(study, columns, [position], next))}
        />
        {item && (
          <Choice
            label={t('kind')}
            stacked
            value={kind}
            options={itemKinds.map((id) => ({ id, label: t(`kind-${id}`) }))}
            onChange={(next) => correct((study) => giveKind(study, columns, [position], next))}
          />
        )}
        {role === 'behavior' && (
          <>
            <Choice
              label={t('direction')}
              stacked
              value={item?.direction ?? column.direction}
              options={(['protective', 'disclosing'] as const).map((id) => ({
                id,
                label: t(`direction-${id}`),
              }))}
              onChange={(next) => correct((study) => giveDirection(study, columns, position, next))}
            />
            <Choice
              label={t('evidence')}
              stacked
              value={item?.evidence ?? column.evidence ?? 'self-reported'}
              options={(['observed', 'self-reported', 'willing'] as const).map((id) => ({
                id,
                label: t(`evidence-${id}`),
              }))}
              onChange={(next) => correct((study) => giveEvidence(study, columns, position, next))}
            />
          </>
        )}
        {item && (
          <TextEntry
            label={t('label')}
            value={item.label ?? ''}
            onCommit={(text) => correct((study) => giveLabel(study, columns, position, text))}
          />
        )}
      </div>
      {hasLevels && <LevelOrder draft={draft} column={column} counts={preview?.counts ?? []} />}
    </section>
  );
}

function Reasons({ column }: { readonly column: DetectedColumn }) {
  const t = useMessages('wizard');
  const locale = useLocale();
  if (column.reasons.length === 0) return null;
  return (
    <p className={styles.quiet}>
      {t('because')}: {column.reasons.map((reason) => formatReason(reason, locale)).join('; ')}
    </p>
  );
}

function BaseLine({ preview }: { readonly preview: ColumnPreview | undefined }) {
  const t = useMessages('wizard');
  if (!preview) return <p className={styles.quiet}>…</p>;
  const { answered, blank } = preview;
  return <p className={styles.quiet}>{t('base-line', { answered, blank })}</p>;
}
