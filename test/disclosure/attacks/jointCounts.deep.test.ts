import { describe, expect, it } from 'vitest';
import { multipleItem, scaleItem } from '../../results/openStudyOf';
import { agree, draws, published, tablesOf, yesNo } from './surveyOf';

const size = 400;
const pair = [{ concern: 'worry', behavior: 'acts' }];

describe('joint counts that stand in no table', () => {
  it('a level is not told by a strip whose top box is a level narrower', () => {
    const random = draws(11);
    const worry = Array.from({ length: size }, () => agree[Math.floor(random() * 4)]!);
    for (const i of [17, 118, 219, 320]) worry[i] = 'Very';
    const acts = worry.map(() => (random() < 0.5 ? 'Yes' : 'No'));
    const document = published(size, {
      columns: { worry, acts },
      items: [scaleItem('worry', 'concern', agree, agree.slice(3)), yesNo('acts', 'behavior')],
      pairs: pair,
    });
    const rows = tablesOf(document, 'sensitivity').flatMap(({ rows: all }) => all);
    const narrower = rows.filter(({ choice }) => choice === 'concern-narrower');
    expect(narrower.length).toBeGreaterThan(0);
    expect(narrower.filter(({ estimate }) => estimate !== null)).toEqual([]);
    expect(rows.some(({ choice, estimate }) => choice === 'as-defined' && estimate !== null)).toBe(
      true,
    );
  });

  for (const count of [2, 3])
    it(`how many say yes to all of ${count} is not told by mean, error and reliability of their index`, () => {
      const random = draws(5);
      const mark = (share: number) =>
        Array.from({ length: size }, () => (random() < share ? 'Yes' : 'No'));
      const concerns = ['one', 'two', 'three'].slice(0, count);
      const shares = [0.3, 0.25, 0.12];
      const document = published(size, {
        columns: {
          ...Object.fromEntries(concerns.map((id, k) => [id, mark(shares[k]!)])),
          acts: mark(0.5),
          hides: mark(0.6),
        },
        items: [
          ...concerns.map((id) => yesNo(id, 'concern')),
          yesNo('acts', 'behavior'),
          yesNo('hides', 'behavior'),
        ],
        pairs: [{ concern: 'one', behavior: 'acts' }],
      });
      const [table] = tablesOf(document, 'index-gap');
      const groups = table?.concernIndex?.filter(({ group }) => group !== 'Total') ?? [];
      expect(groups).toHaveLength(4);
      expect(groups.filter(({ se }) => se !== null)).toEqual([]);
      if (count === 2) return;
      // Of three even all respondents hold a rare combination.
      expect(table?.alpha.concern).toBeNull();
      expect(table?.itemRest?.concern).toEqual([]);
    });

  it('how many chose two options is not told by a net of both', () => {
    const random = draws(3);
    const columns = { age: [] as string[], place: [] as string[], visits: [] as string[] };
    for (let i = 0; i < size; i++) {
      const drawn = random();
      const both = i % 100 === 7;
      columns.age.push(both || drawn < 0.4 ? 'Yes' : 'No');
      columns.place.push(both || drawn > 0.6 ? 'Yes' : 'No');
      columns.visits.push(random() < 0.5 ? 'Yes' : 'No');
    }
    const net = { label: 'Either', levels: ['age', 'place'] };
    const document = published(size, {
      columns,
      items: [multipleItem('shared', ['age', 'place', 'visits'], { nets: [net] })],
    });
    const tables = tablesOf(document, 'distribution');
    expect(tables).toHaveLength(1);
    for (const { rows, nets } of tables) {
      expect(rows.some(({ n }) => n !== null)).toBe(true);
      expect(nets ?? []).toEqual([]);
    }
  });

  it('a cell of few people is no darker than an empty one in the grid of the indices', () => {
    const random = draws(9);
    const draw = () => agree[Math.floor(random() ** 2 * 5)]!;
    const columns = Object.fromEntries(
      ['worry', 'fear', 'acts', 'hides'].map((id) => [id, Array.from({ length: size }, draw)]),
    );
    const role = (id: string) => (['worry', 'fear'].includes(id) ? 'concern' : 'behavior');
    const document = published(size, {
      columns,
      items: Object.keys(columns).map((id) => scaleItem(id, role(id), agree, agree.slice(3))),
      pairs: pair,
    });
    const [table] = tablesOf(document, 'index-gap');
    const shares = table?.density ?? [];
    expect(shares).toHaveLength(100);
    for (const share of shares) if (share !== null) expect(share * size).toBeGreaterThanOrEqual(18);
    expect(shares).not.toContain(0);
    expect(table?.densityWithheld).toBeDefined();
  });
});
