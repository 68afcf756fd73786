import loadHighs from 'highs';
import { expect, it } from 'vitest';
import { protect } from '../../src/disclosure/publish/protect';
import { answerQuery } from '../../src/results/answerQuery';
import type { DistributionTable } from '../../src/results/measures/distribution/distributionSchema';
import { summarize } from '../../src/results/summary/summarize';
import { multipleItem, openStudyOf } from '../results/openStudyOf';

const policy = { minCell: 10, zeroIsSmall: false, dominance: 0.5 };
const generations = ['Boomers', 'Gen X', 'Gen Z'];
const options = ['age', 'location', 'purchases'];
const net = { label: 'Traces', levels: ['location', 'purchases'] };
const subsets = [0, 1, 2, 3, 4, 5, 6, 7];

/** Respondents by what they would share, drawn so that few of some groups share some data. */
function sharedTable(seed: number): { table: DistributionTable; published: DistributionTable } {
  let state = seed * 7919 + 13;
  const random = () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
  const size = 260;
  const generation = Array.from(
    { length: size },
    () => generations[Math.floor(random() ** 1.6 * 3)]!,
  );
  const shares = options.map(() => 0.04 + random() * 0.5);
  const columns = Object.fromEntries(
    options.map((option, k) => [
      option,
      Array.from({ length: size }, () => (random() < shares[k]! ? 'Yes' : 'No')),
    ]),
  );
  const open = openStudyOf({
    columns,
    items: [multipleItem('shared', options, { nets: [net] })],
    generation,
    segments: generations,
  });
  const asked = answerQuery(open, {
    measure: 'distribution',
    item: 'shared',
    by: 'generation',
    filters: [],
  });
  if (!asked.ok) throw new Error('table: expected one');
  const document = {
    format: 'divario.results/1',
    study: summarize(open),
    tables: [asked.value],
  } as const;
  const [published] = protect(document, policy).tables;
  return { table: asked.value as DistributionTable, published: published as DistributionTable };
}

/** Counts of a table's rows, each with the subsets of options it counts. */
function countsOf({ rows, nets = [] }: DistributionTable) {
  const bit = (level: string) => 1 << options.indexOf(level);
  const holds = (level: string) => (subset: number) =>
    level === net.label
      ? net.levels.some((each) => subset & bit(each))
      : (subset & bit(level)) !== 0;
  return [...rows, ...nets].flatMap((row) => [
    {
      group: row.group,
      name: `${row.group} ${row.level}`,
      holds: holds(row.level ?? ''),
      told: row.n,
    },
    { group: row.group, name: `${row.group} base`, holds: () => true, told: row.base ?? null },
  ]);
}

it('keeps hidden options from being worked out of totals, nets and bases', async () => {
  const highs = await loadHighs();
  for (let seed = 1; seed <= 40; seed++) {
    const { published } = sharedTable(seed);
    const cells = countsOf(published);
    const sum = (group: string, holds: (subset: number) => unknown) =>
      generations
        .flatMap((name, g) =>
          group === 'Total' || group === name
            ? subsets.filter(holds).map((subset) => `+ k${g * 8 + subset}`)
            : [],
        )
        .join(' ');
    const equations = cells.flatMap(({ group, holds, told }) =>
      told === null ? [] : [` ${sum(group, holds)} = ${told}`],
    );
    for (const { group, holds, name } of cells.filter(({ told }) => told === null)) {
      const [low, high] = ['Minimize', 'Maximize'].map((goal) => {
        const program = [goal, ` ${sum(group, holds)}`, 'Subject To', ...equations, 'End'];
        return highs.solve(program.join('\n')).ObjectiveValue;
      });
      expect((high ?? 0) - (low ?? 0), `survey ${seed}, ${name}`).toBeGreaterThan(
        policy.minCell - 1e-6,
      );
    }
  }
}, 60_000);
