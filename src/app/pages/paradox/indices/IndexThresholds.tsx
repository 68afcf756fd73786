import { Suspense, useMemo } from 'react';
import { densityTable } from '../../../../charts/density/densityTable';
import { IndexDensity } from '../../../../charts/density/IndexDensity';
import { toIndexDensity } from '../../../../charts/density/toIndexDensity';
import { QuadrantBars } from '../../../../charts/quadrant/QuadrantBars';
import { quadrantNotes } from '../../../../charts/quadrant/quadrantNotes';
import { quadrantTable } from '../../../../charts/quadrant/quadrantTable';
import { toQuadrantRows } from '../../../../charts/quadrant/toQuadrantRows';
import { formatCount } from '../../../../format/formatNumber';
import type { IndexGapTable } from '../../../../results/measures/indexGap/indexGapSchema';
import { StudyChart } from '../../../figures/StudyChart';
import { useLocale } from '../../../language/useLocale';
import { useMessages } from '../../../language/useMessages';
import { Drawn } from '../../../states/Drawn';
import { lazyPart } from '../../../states/lazyPart';
import { useChoice } from '../../../study/open/useChoice';
import { useSummary } from '../../../study/open/useSummary';
import { useView } from '../../../study/open/useView';
import { useTables } from '../../../study/tables/useTables';
import styles from '../ParadoxPage.module.css';
import { paradoxByGroup } from '../pair/paradoxByGroup';
import { thresholdOptions } from './thresholdOptions';

const Choice = lazyPart(async () => ({
  default: (await import('../../../controls/Choice')).Choice,
}));

/** The quadrants of the indices and where respondents stand on both, under thresholds that the reader may move. */
export function IndexThresholds({ defaults }: { readonly defaults: IndexGapTable['thresholds'] }) {
  const t = useMessages('paradox');
  const locale = useLocale();
  const view = useView();
  const concern = useThreshold('concern-from', defaults.concern);
  const behavior = useThreshold('acting-from', defaults.behavior);
  const isDefault = concern.value === defaults.concern && behavior.value === defaults.behavior;
  const [state] = useTables([
    {
      measure: 'index-gap',
      ...view,
      ...(!isDefault && { thresholds: { concern: concern.value, behavior: behavior.value } }),
    } as const,
  ]);
  if (!state) return null;
  const choice = (label: string, { value, options, choose }: typeof concern) => (
    <Choice
      label={label}
      value={String(value)}
      options={options.map((id) => ({ id, label: formatCount(Number(id), locale) }))}
      onChange={choose}
    />
  );
  return (
    <div className={styles.section}>
      <div className={styles.choices}>
        <Suspense fallback={null}>
          {choice(t('threshold-concern'), concern)}
          {choice(t('threshold-behavior'), behavior)}
        </Suspense>
      </div>
      <Drawn state={state} lines={16}>
        {(table) => <UnderThresholds table={table} />}
      </Drawn>
    </div>
  );
}

function useThreshold(name: string, fallback: number) {
  const options = thresholdOptions(fallback);
  const [value, choose] = useChoice(name, String(fallback), options);
  return { value: Number(value), options, choose };
}

function UnderThresholds({ table }: { readonly table: IndexGapTable }) {
  const t = useMessages('paradox');
  const locale = useLocale();
  const summary = useSummary();
  const rows = useMemo(() => toQuadrantRows(table, summary), [table, summary]);
  const density = useMemo(() => toIndexDensity(table), [table]);
  const title = paradoxByGroup(table, locale);
  const thresholds = {
    concern: formatCount(table.thresholds.concern, locale),
    behavior: formatCount(table.thresholds.behavior, locale),
  };
  return (
    <div className={styles.columns}>
      <StudyChart
        table={table}
        title={title}
        subtitle={t('index-quadrants-subtitle', thresholds)}
        section="quadrants"
        content={quadrantTable(rows, title, locale)}
        cells={rows.flatMap((row) => row.cells)}
        notes={quadrantNotes(rows, table, locale)}
        evidence={table.evidence ?? []}
      >
        <QuadrantBars rows={rows} locale={locale} />
      </StudyChart>
      {density && (
        <StudyChart
          table={table}
          title={t('density-title')}
          subtitle={t('density-subtitle', thresholds)}
          section="quadrants"
          content={densityTable(density, t('density-title'), locale)}
          evidence={table.evidence ?? []}
        >
          <IndexDensity data={density} locale={locale} />
        </StudyChart>
      )}
    </div>
  );
}
