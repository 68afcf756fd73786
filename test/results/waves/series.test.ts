import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openStudy } from '../../../src/engine/openStudy';
import { readDraft } from '../../../src/engine/readDraft';
import { buildResults } from '../../../src/results/buildResults';
import { subjectKey } from '../../../src/results/findings/foundIn';
import type { Query } from '../../../src/results/query/Query';
import { compareSeries, type SeriesWave } from '../../../src/results/waves/compareSeries';
import { sizeSpreads } from '../../../src/results/waves/sizeSpreads';
import type { ChangeSubject, WaveTables } from '../../../src/results/waves/WaveComparison';
import { waveSide } from '../../../src/results/waves/waveSubjects';
import { waveTrend } from '../../../src/results/waves/waveTrend';
import { validateStudy } from '../../../src/study/readStudy';
import { bytesSource } from '../../../src/survey/bytesSource';

interface RTrend {
  readonly slope: number;
  readonly se: number;
  readonly df: number;
  readonly p: number;
  readonly interval: readonly [number, number];
  readonly departure: {
    readonly F: number;
    readonly ndf: number;
    readonly ddf: number;
    readonly p: number;
  };
}
const folder = new URL('../../oracle/', import.meta.url);
const expected: Record<string, Record<string, Record<string, RTrend>>> = JSON.parse(
  readFileSync(new URL('trend.json', folder), 'utf8'),
);
const [header = '', ...lines] = readFileSync(new URL('survey.csv', folder), 'utf8')
  .trim()
  .split('\n');

const view = { by: 'group', filters: [] };
const queries: readonly Query[] = [
  { measure: 'top-box', item: 'concern', ...view },
  { measure: 'top-box', item: 'behavior', ...view },
  { measure: 'gap', concern: 'concern', behavior: 'behavior', ...view },
];

/** The strata from one to another as a wave of their own. */
async function waveOf(
  year: number,
  strata: readonly number[],
  design: object,
): Promise<SeriesWave> {
  const own = lines.filter((line) => strata.includes(Number(line.split(',')[1])));
  const bytes = new TextEncoder().encode([header, ...own].join('\n'));
  const draft = await readDraft(bytesSource('wave.csv', bytes), {});
  const levels = ['0', '1'];
  const study = validateStudy({
    format: 'divario.study/1',
    fieldwork: { year },
    design,
    items: [
      { column: 'concern', role: 'concern', levels, top: ['1'] },
      { column: 'behavior', role: 'behavior', direction: 'protective', levels, top: ['1'] },
      { column: 'group', role: 'demographic', levels: ['Elder', 'Middle', 'Younger'] },
    ],
  });
  if (!draft.ok || !study.ok) throw new Error(JSON.stringify([draft, study]));
  const opened = openStudy(draft.value, study.value);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  const { open } = opened.value;
  const tables = buildResults(open, queries);
  if (!tables.ok) throw new Error(JSON.stringify(tables.problems));
  const side = waveSide(tables.value, view);
  const sizes = new Map([...side.tables].map(([key, table]) => [key, sizeSpreads(open, table)]));
  // R knows nothing of figures too uncertain to show.
  const told: WaveTables = JSON.parse(
    JSON.stringify(tables.value).replaceAll(
      '"reliability":"suppressed"',
      '"reliability":"flagged"',
    ),
  );
  return { tables: told, sizes };
}

describe('three waves of one survey', () => {
  it.each([
    ['clustered', { weight: 'weight', stratum: 'stratum', cluster: 'psu' }],
    ['weighted', { weight: 'weight' }],
  ])('have the trend and the departure from it that R gives, %s', async (name, design) => {
    const waves = [
      await waveOf(2020, [1, 2, 3], design),
      await waveOf(2022, [4, 5, 6], design),
      await waveOf(2025, [7, 8], design),
    ];
    const series = compareSeries(waves, { view });
    expect(series.previous).toHaveLength(2);
    expect(series.first).toHaveLength(1);
    const keyOf = (subject: ChangeSubject) => subjectKey(subject);
    const keys = {
      concern: keyOf({ kind: 'item', item: 'concern' }),
      behavior: keyOf({ kind: 'item', item: 'behavior' }),
      gap: keyOf({ kind: 'gap', concern: 'concern', behavior: 'behavior' }),
    };
    let compared = 0;
    for (const [what, key] of Object.entries(keys)) {
      const trend = series.trends.find((each) => subjectKey(each.subject) === key);
      for (const [group, figures] of Object.entries(expected[name]?.[what] ?? {})) {
        const row = trend?.rows.find((each) => each.group === group);
        // A wave without the group, or without an error of it, leaves no line; R fits what is left.
        if (row?.points.some((point) => !point.row?.se)) continue;
        expect(row?.slope).toBeCloseTo(figures.slope, 10);
        expect((row?.se ?? 0) / figures.se).toBeCloseTo(1, 8);
        expect(row?.df).toBe(figures.df);
        expect((row?.p ?? 0) / figures.p).toBeCloseTo(1, 6);
        expect(row?.interval?.[0]).toBeCloseTo(figures.interval[0], 8);
        expect((row?.departure?.F ?? 0) / figures.departure.F).toBeCloseTo(1, 6);
        expect(row?.departure).toMatchObject({ ndf: 1, ddf: figures.departure.ddf });
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(7);
  });

  it('without a year, or cut by a changed question, have no trend', async () => {
    const design = { weight: 'weight' };
    const whole = await waveOf(2020, [1, 2, 3], design);
    const second = await waveOf(2022, [4, 5, 6], design);
    const last = await waveOf(2025, [7, 8], design);
    const { fieldworkYear: _, ...undated } = last.tables.study;
    const without = compareSeries([whole, second, { tables: { ...last.tables, study: undated } }], {
      view,
    });
    expect(without.trends[0]?.rows[0]?.undefined).toBe('no-date');
    const items = last.tables.study.items?.map((item) =>
      item.id === 'concern' ? { ...item, question: 'Something else', label: 'Another' } : item,
    );
    const reworded = { ...last.tables.study, ...(items && { items }) };
    const cut = compareSeries([whole, second, { tables: { ...last.tables, study: reworded } }], {
      view,
    });
    const trend = cut.trends.find(
      ({ subject }) => subject.kind === 'item' && subject.item === 'concern',
    );
    expect(trend?.cuts).toEqual([2]);
    expect(trend?.rows[0]).toMatchObject({ slope: null, undefined: 'cut' });
  });
});

it('a straight line through equal steps has their slope and nothing beside it', () => {
  const point = (date: number, estimate: number) => ({
    date,
    estimate,
    se: 0.02,
    df: 100,
    weightedBase: 500,
  });
  const trend = waveTrend([point(2020, 0.4), point(2021, 0.45), point(2024, 0.6)]);
  expect(trend?.slope).toBeCloseTo(0.05, 12);
  expect(trend?.departure.F).toBeCloseTo(0, 12);
  expect(waveTrend([point(2020, 0.4), point(2021, 0.45)])).toBeUndefined();
});
