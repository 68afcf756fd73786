import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeMembership, type Membership } from '../../../src/disclosure/register/judgeMembership';

const nobody = new Set<number>();

/** A release of people by number, broken down by what `group` says of each. */
function release(
  title: string,
  people: readonly number[],
  group: (person: number) => number = () => 1,
): Membership {
  const numbers = Int32Array.from(people);
  return { title, minCell: 10, people: numbers, views: [Uint16Array.from(numbers, group)] };
}

const upTo = (last: number, first = 0) => Array.from({ length: last - first }, (_, i) => first + i);
const judge = (
  earlier: readonly Membership[],
  later: Membership,
  changed = earlier.map(() => nobody),
) => judgeMembership(earlier, later, changed);

describe('a release beside earlier ones', () => {
  const whole = release('whole', upTo(100));

  it('of the same people tells nothing new', () => {
    expect(judge([whole], release('again', upTo(100)))).toBeUndefined();
  });

  it('of nine fewer or nine more tells of them; of ten it may stand', () => {
    expect(judge([whole], release('less', upTo(91)))).toEqual({
      other: 'whole',
      count: 9,
      minCell: 10,
    });
    expect(judge([whole], release('more', upTo(109)))?.count).toBe(9);
    expect(judge([whole], release('ten less', upTo(90)))).toBeUndefined();
  });

  it('tells of one by A + B − C, though every two of them are far apart', () => {
    const [a, b] = [release('a', upTo(50)), release('b', upTo(100, 50))];
    expect(judge([a], b)).toBeUndefined();
    const c = release('c', upTo(99));
    expect(judge([a], c)).toBeUndefined();
    expect(judge([b], release('c alone', upTo(99)))?.count).toBe(1);
    expect(judge([a, b], c)?.count).toBe(1);
  });

  it('tells of one woman among fifteen who left, by gender', () => {
    const gender = (person: number) => (person % 2 === 0 ? 1 : 2);
    const left = new Set([...upTo(28).filter((person) => person % 2 === 0), 51]);
    const later = release(
      'later',
      upTo(100).filter((person) => !left.has(person)),
      gender,
    );
    expect(judge([release('whole', upTo(100), gender)], later)?.count).toBe(1);
  });

  it('tells of those whom a band moved by a year leaves out', () => {
    const band = (edge: number) => (person: number) => (person < edge ? 1 : 2);
    const later = release('later', upTo(100), band(43));
    expect(judge([release('whole', upTo(100), band(40))], later)?.count).toBe(3);
    expect(
      judge([release('whole', upTo(100), band(40))], release('x', upTo(100), band(60))),
    ).toBeUndefined();
  });

  it('tells of few who answer otherwise, not of few who do not', () => {
    const later = release('later', upTo(100));
    expect(judge([whole], later, [new Set(upTo(3))])?.count).toBe(3);
    expect(judge([whole], later, [new Set(upTo(97))])).toBeUndefined();
  });

  it('is refused whenever some pattern over all releases holds from 1 to 9', () => {
    const members = fc.array(fc.boolean(), { minLength: 40, maxLength: 40 });
    fc.assert(
      fc.property(fc.array(members, { minLength: 2, maxLength: 4 }), (standing) => {
        const releases = standing.map((isIn, r) =>
          release(
            `${r}`,
            upTo(40).filter((person) => isIn[person]),
          ),
        );
        const counts = new Map<string, number>();
        for (const person of upTo(40)) {
          const pattern = standing.map((isIn) => +isIn[person]!).join('');
          if (pattern.includes('1')) counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
        }
        const isFew = [...counts.values()].some((count) => count < 10);
        const found = judge(releases.slice(0, -1), releases.at(-1)!);
        if (isFew) expect(found).toBeDefined();
      }),
    );
  });
});
