import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { DetectedColumn } from '../../../codebook/DetectedCodebook';
import { useMessages } from '../../language/useMessages';
import type { ImportDraft } from '../../store/importSlice';
import { roleAt } from '../correct/correctItem';
import { listedName, standingOf } from './listedColumns';
import styles from './QuestionList.module.css';
import { useRoleWords } from './useRoleWords';

const rowHeight = 56;

/** The columns as a list that draws only what is in view: a panel file has thousands. */
export function QuestionList(props: {
  readonly draft: ImportDraft;
  readonly listed: readonly DetectedColumn[];
  readonly current: number | undefined;
  readonly selected: ReadonlySet<number>;
  readonly onOpen: (position: number) => void;
  readonly onSelect: (selected: ReadonlySet<number>) => void;
}) {
  const { listed } = props;
  const t = useMessages('wizard');
  const frame = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: listed.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    initialRect: { width: 400, height: 560 },
  });
  if (listed.length === 0) return <p>{t('no-match')}</p>;
  return (
    <div ref={frame} className={styles.frame}>
      <ul
        className={styles.list}
        aria-label={t('questions-list')}
        style={{ height: rows.getTotalSize() }}
      >
        {rows.getVirtualItems().map(({ index, start }) => {
          const column = listed[index];
          return (
            column && (
              <li
                key={column.position}
                className={styles.row}
                style={{ transform: `translateY(${start}px)`, height: rowHeight }}
                aria-setsize={listed.length}
                aria-posinset={index + 1}
              >
                <QuestionRow {...props} column={column} />
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}

function QuestionRow(props: {
  readonly draft: ImportDraft;
  readonly column: DetectedColumn;
  readonly current: number | undefined;
  readonly selected: ReadonlySet<number>;
  readonly onOpen: (position: number) => void;
  readonly onSelect: (selected: ReadonlySet<number>) => void;
}) {
  const { draft, column, current, selected } = props;
  const t = useMessages('wizard');
  const roleWords = useRoleWords();
  const { columns } = draft.opened.detected;
  const { position } = column;
  const label = listedName(draft.study, columns, column);
  const standing = standingOf(draft, column);
  const toggle = () => {
    const next = new Set(selected);
    if (!next.delete(position)) next.add(position);
    props.onSelect(next);
  };
  return (
    <>
      <input
        type="checkbox"
        className={styles.check}
        aria-label={t('select-column', { name: label })}
        checked={selected.has(position)}
        onChange={toggle}
      />
      <button
        type="button"
        className={styles.open}
        aria-current={position === current ? 'true' : undefined}
        onClick={() => props.onOpen(position)}
      >
        <span className={styles.name}>{label}</span>
        <span className={styles.role}>
          {roleWords(roleAt(draft.study, columns, position))}
          <span className={styles[standing]}> · {t(standing)}</span>
        </span>
      </button>
    </>
  );
}
