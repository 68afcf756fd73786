import { useBareCharts } from '../../figures/BareCharts';
import { useMessages } from '../../language/useMessages';
import { FigureProblem } from '../../states/FigureProblem';
import { useView } from '../../study/open/useView';
import { useTable } from '../../study/tables/useTables';
import { OptionRanking } from './OptionRanking';
import styles from './PersonalizationPage.module.css';
import type { PersonalizationItems } from './personalizationItems';
import { RankedGroupsTools } from './RankedGroupsTools';
import { TacticRanking } from './TacticRanking';
import { TopBoxRanking } from './TopBoxRanking';
import { useRankedGroups } from './useRankedGroups';

/** The rankings that the survey has items for, all by the same two groups. */
export function Rankings({ items }: { readonly items: PersonalizationItems }) {
  const t = useMessages('personalization');
  const view = useView();
  const isBare = useBareCharts();
  const { tactics, appeal, sharing, leaving, lists } = items;
  const [first] = [...tactics, ...appeal, ...sharing, ...leaving, ...lists];
  const probe = useTable(first && ({ measure: 'distribution', item: first.id, ...view } as const));
  const table =
    probe.status === 'ready' ? probe.table : probe.status === 'loading' ? probe.last : undefined;
  const names = [...new Map(table?.rows.map((row) => [row.group, row])).values()];
  const choice = useRankedGroups(names);
  if (probe.status === 'failed') return <FigureProblem problem={probe.problem} />;
  if (!choice) return null;
  return (
    <>
      {!isBare && (
        <div className={styles.choices}>
          <RankedGroupsTools choice={choice} />
        </div>
      )}
      {tactics.length > 0 && (
        <section className={styles.section}>
          <h2>{t('tactics-title')}</h2>
          <TacticRanking items={tactics} groups={choice} />
        </section>
      )}
      {(['appeal', 'sharing', 'leaving'] as const).map(
        (part) =>
          items[part].length > 0 && (
            <section key={part} className={styles.section}>
              <h2>{t(`${part}-title`)}</h2>
              <TopBoxRanking
                items={items[part]}
                groups={choice}
                kind={part}
                notes={part === 'sharing' ? [t('willingness')] : []}
              />
            </section>
          ),
      )}
      {lists.length > 0 && (
        <section className={styles.section}>
          <h2>{t('options-title')}</h2>
          {lists.map((item) => (
            <OptionRanking key={item.id} item={item} groups={choice} />
          ))}
        </section>
      )}
    </>
  );
}
