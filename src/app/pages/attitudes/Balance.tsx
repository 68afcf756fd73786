import { useMemo } from 'react';
import { lettersNote } from '../../../charts/diverging/divergingNotes';
import { DotPlot } from '../../../charts/dots/DotPlot';
import { dotTable } from '../../../charts/dots/dotTable';
import { toDotRows } from '../../../charts/dots/toDotRows';
import { clipApart } from '../../../format/clipApart';
import { formatList } from '../../../format/formatList';
import type { ItemSummary } from '../../../results/document/StudySummary';
import type { TopBoxTable } from '../../../results/measures/topBox/topBoxSchema';
import { Choice } from '../../controls/Choice';
import { StudyChart } from '../../figures/StudyChart';
import { useLocale } from '../../language/useLocale';
import { useMessages } from '../../language/useMessages';
import { DrawnAll } from '../../states/DrawnAll';
import { useChoice } from '../../study/open/useChoice';
import { useSummary } from '../../study/open/useSummary';
import { useView } from '../../study/open/useView';
import { useTables } from '../../study/tables/useTables';
import styles from './AttitudesPage.module.css';
import type { AttitudeItems } from './attitudeItems';
import { balanceTitle } from './balanceTitle';

/**
 * How much privacy matters beside how much personalization is wanted, group by group, in one question each; trust
 * stands in where no concern was asked.
 */
export function Balance({ items }: { readonly items: AttitudeItems }) {
  const t = useMessages('attitudes');
  const concerns = boxed(items.concern);
  const hasConcern = concerns.length > 0;
  const importance = useItemChoice('importance', hasConcern ? concerns : boxed(items.trust));
  const appetite = useItemChoice('appetite', boxed(items.preference));
  if (!importance.chosen || !appetite.chosen) return null;
  return (
    <section className={styles.balance}>
      <h2>{t('balance-title')}</h2>
      <div className={styles.choices}>
        <ItemChoice label={t(hasConcern ? 'importance' : 'importance-trust')} of={importance} />
        <ItemChoice label={t('appetite')} of={appetite} />
      </div>
      <BalanceOf
        importance={importance.chosen}
        appetite={appetite.chosen}
        hasConcern={hasConcern}
      />
    </section>
  );
}

interface ItemChoiceState {
  readonly chosen: ItemSummary | undefined;
  readonly offered: readonly ItemSummary[];
  readonly choose: (id: string) => void;
}

function useItemChoice(name: string, offered: readonly ItemSummary[]): ItemChoiceState {
  const ids = offered.map((item) => item.id);
  const [id, choose] = useChoice<string>(name, ids[0] ?? '', ids);
  return { chosen: offered.find((item) => item.id === id), offered, choose };
}

function ItemChoice(props: { readonly label: string; readonly of: ItemChoiceState }) {
  const { chosen, offered, choose } = props.of;
  if (offered.length < 2) return null;
  const labels = clipApart(offered.map(({ label }) => label));
  return (
    <Choice
      label={props.label}
      stacked
      options={offered.map(({ id }, k) => ({ id, label: labels[k] ?? id }))}
      value={chosen?.id}
      onChange={choose}
    />
  );
}

function BalanceOf(props: {
  readonly importance: ItemSummary;
  readonly appetite: ItemSummary;
  readonly hasConcern: boolean;
}) {
  const { importance, appetite, hasConcern } = props;
  const view = useView();
  const states = useTables(
    [importance, appetite].map(({ id }) => ({ measure: 'top-box', item: id, ...view }) as const),
  );
  return (
    <DrawnAll states={states}>
      {(tables) => <BalanceChart tables={tables} hasConcern={hasConcern} />}
    </DrawnAll>
  );
}

function BalanceChart(props: {
  readonly tables: readonly TopBoxTable[];
  readonly hasConcern: boolean;
}) {
  const { tables, hasConcern } = props;
  const t = useMessages('attitudes');
  const locale = useLocale();
  const summary = useSummary();
  const data = useMemo(() => toDotRows(tables, summary), [tables, summary]);
  const [importance, appetite] = tables;
  if (!importance || !appetite) return null;
  const title = hasConcern ? balanceTitle(importance, appetite, locale) : t('balance-trust');
  return (
    <StudyChart
      table={importance}
      tables={tables}
      title={title}
      subtitle={t('balance-subtitle', {
        importance: formatList(importance.top, locale, 'or'),
        appetite: formatList(appetite.top, locale, 'or'),
      })}
      section="top-box"
      content={dotTable(data, title, locale)}
      cells={data.rows.flatMap(({ lanes }) => lanes.map(({ cell }) => cell))}
      notes={[t('balance-note'), ...(importance.letters ? [lettersNote(importance, locale)] : [])]}
    >
      <DotPlot data={data} locale={locale} />
    </StudyChart>
  );
}

function boxed(items: readonly ItemSummary[]): readonly ItemSummary[] {
  return items.filter(({ top }) => top.length > 0);
}
