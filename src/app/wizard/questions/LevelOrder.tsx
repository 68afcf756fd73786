import { GridList, GridListItem, Button as Handle, useDragAndDrop } from 'react-aria-components';
import type { DetectedColumn, Level } from '../../../codebook/DetectedCodebook';
import { levelKey } from '../../../codebook/text/levelKey';
import { formatPercent } from '../../../format/formatNumber';
import { Action } from '../../controls/Action';
import { useLocale } from '../../language/useLocale';
import { useMessages } from '../../language/useMessages';
import type { ImportDraft } from '../../store/importSlice';
import { useStore } from '../../store/useStore';
import { itemAt } from '../correct/columnItem';
import { giveLevels, giveTop, levelsOf, toggleMissing, topOf } from '../correct/correctItem';
import styles from './LevelOrder.module.css';
import { moved } from './moved';

/** A question's answers from lowest to highest: reordered by drag or by keyboard, ticked where they count as yes. */
export function LevelOrder(props: {
  readonly draft: ImportDraft;
  readonly column: DetectedColumn;
  /** How often each text stands in the column. */
  readonly counts: readonly { readonly text: string; readonly count: number }[];
}) {
  const { draft, column, counts } = props;
  const t = useMessages('wizard');
  const { correct } = useStore.getState();
  const { columns } = draft.opened.detected;
  const item = itemAt(draft.study, columns, column.position);
  const levels = levelsOf(draft.study, item, column);
  const top = topOf(draft.study, item, column);
  const order = (next: readonly Level[]) =>
    correct((study) => giveLevels(study, columns, column, next));
  const placeOf = (key: unknown) => levels.findIndex((level) => level.value === key);
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) => {
      const [key] = keys;
      const from = placeOf(key);
      const beside = placeOf(target.key) + (target.dropPosition === 'after' ? 1 : 0);
      order(moved(levels, from, from < beside ? beside - 1 : beside));
    },
  });
  const tick = (value: string) =>
    correct((study) => {
      const next = top.includes(value) ? top.filter((one) => one !== value) : [...top, value];
      return giveTop(study, columns, column, next);
    });
  const setMissing = (text: string) =>
    correct((study) => toggleMissing(study, columns, column, text));
  const countOf = new Map(counts.map(({ text, count }) => [levelKey(text), count]));
  const base = levels.reduce((sum, level) => sum + (countOf.get(levelKey(level.value)) ?? 0), 0);
  const isLevel = new Set(levels.map((level) => levelKey(level.value)));
  const missing = [...(item?.missing ?? []), ...column.missing].filter(
    (text, k, all) =>
      !isLevel.has(levelKey(text)) &&
      all.findIndex((other) => levelKey(other) === levelKey(text)) === k,
  );
  return (
    <div className={styles.order}>
      <div className={styles.head}>
        <h3 id="levels-title">{t('levels')}</h3>
        <Action look="quiet" onClick={() => order([...levels].reverse())}>
          {t('reverse')}
        </Action>
      </div>
      <p className={styles.hint}>{t('levels-hint')}</p>
      <GridList
        aria-labelledby="levels-title"
        className={styles.list ?? ''}
        items={levels.map((level, place) => ({ ...level, id: level.value, place }))}
        dragAndDropHooks={dragAndDropHooks}
        dependencies={[top, levels, counts]}
      >
        {({ value, label, place }) => (
          <GridListItem id={value} textValue={label} className={styles.level ?? ''}>
            <Handle slot="drag" className={styles.handle ?? ''}>
              ⠿
            </Handle>
            <input
              type="checkbox"
              className={styles.check}
              aria-label={`${t('level-top')}: ${label}`}
              checked={top.includes(value)}
              onChange={() => tick(value)}
            />
            <span className={styles.name}>{value === label ? label : `${value} = ${label}`}</span>
            <LevelShare count={countOf.get(levelKey(value)) ?? 0} base={base} />
            <LevelButton
              label={t('level-up', { level: label })}
              isDisabled={place === 0}
              onPress={() => order(moved(levels, place, place - 1))}
            >
              ↑
            </LevelButton>
            <LevelButton
              label={t('level-down', { level: label })}
              isDisabled={place === levels.length - 1}
              onPress={() => order(moved(levels, place, place + 1))}
            >
              ↓
            </LevelButton>
            <LevelButton
              label={`${t('level-missing')}: ${label}`}
              isDisabled={levels.length < 2}
              onPress={() => setMissing(value)}
            >
              ×
            </LevelButton>
          </GridListItem>
        )}
      </GridList>
      {missing.length > 0 && (
        <>
          <h3>{t('missing-answers')}</h3>
          <ul className={styles.missing}>
            {missing.map((text) => (
              <li key={text}>
                {text}
                <Action look="quiet" onClick={() => setMissing(text)}>
                  {t('level-restore')}
                </Action>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** How many gave the answer, unweighted, as a share of those who gave any level. */
function LevelShare({ count, base }: { readonly count: number; readonly base: number }) {
  const locale = useLocale();
  if (base === 0) return <span />;
  return (
    <span className={styles.share}>
      <span className={styles.bar} style={{ width: `${(count / base) * 100}%` }} />
      {formatPercent(count / base, locale)}
    </span>
  );
}

function LevelButton(props: {
  readonly label: string;
  readonly isDisabled: boolean;
  readonly onPress: () => void;
  readonly children: string;
}) {
  return (
    <Handle
      className={styles.button ?? ''}
      aria-label={props.label}
      isDisabled={props.isDisabled}
      onPress={props.onPress}
    >
      {props.children}
    </Handle>
  );
}
