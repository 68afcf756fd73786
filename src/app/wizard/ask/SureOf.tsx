import type { HeadlineAsk } from '../../../engine/askHeadline';
import { clipText } from '../../../format/clipText';
import { formatGroup } from '../../../format/formatGroup';
import type { ItemRole } from '../../../study/Study';
import { useLocale } from '../../language/useLocale';
import { useMessages } from '../../language/useMessages';
import type { ImportDraft } from '../../store/importSlice';
import styles from './AskStep.module.css';

const toldRoles: readonly ItemRole[] = [
  'concern',
  'behavior',
  'trust',
  'preference',
  'data-type',
  'tactic',
];

/** Questions named of one role before the rest are counted. */
const namedItems = 4;

/** What is known without asking, folded away: who answered, by what they are split, which questions are what. */
export function SureOf(props: { readonly draft: ImportDraft; readonly asked: HeadlineAsk }) {
  const { draft, asked } = props;
  const t = useMessages('ask');
  const data = useMessages('data');
  const locale = useLocale();
  const { summary } = asked;
  const { assumed = [], items = [], design, segmentation, fieldworkYear } = summary;
  const open = new Set(assumed.map((fact) => ('field' in fact ? fact.field : '')));
  const doubted = new Set(assumed.map((fact) => ('item' in fact ? fact.item : '')));
  const column = segmentation?.column;
  return (
    <details className={styles.sure}>
      <summary>{t('sure')}</summary>
      <ul>
        <li>
          {t('sure-people', { count: draft.opened.file.rowCount, file: draft.opened.file.name })}
        </li>
        {column !== undefined && !open.has('generation.column') && (
          <li>
            {t('sure-generation', { column })}{' '}
            {segmentation?.segments.map(({ name }) => formatGroup(name, locale)).join(', ')}
          </li>
        )}
        {fieldworkYear !== undefined && !open.has('fieldwork.year') && (
          <li>{t('sure-year', { year: String(fieldworkYear) })}</li>
        )}
        {design?.weight !== undefined && !open.has('design.weight') && (
          <li>{t('sure-weight', { column: design.weight })}</li>
        )}
        {toldRoles.map((role) => {
          const known = items.filter((item) => item.role === role && !doubted.has(item.id));
          if (known.length === 0) return null;
          const named = known.slice(0, namedItems).map(({ label }) => clipText(label, 60));
          const left = known.length - named.length;
          return (
            <li key={role}>
              {data(`role-${role}`)}: <span lang={summary.language}>{named.join('; ')}</span>
              {left > 0 && ` ${t('and-more', { count: left })}`}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
