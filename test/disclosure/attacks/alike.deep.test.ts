import { expect, it } from 'vitest';
import { draws, generations, publishedFrom, surveyOf, tablesOf, yesNo } from './surveyOf';

const size = 400;

/** Everybody of one generation worries; of another all but one. */
function publishedWith(zeroIsSmall?: boolean) {
  const random = draws(13);
  const worry = Array.from({ length: size }, (_, i) => {
    const generation = generations[i % generations.length];
    if (generation === 'Gen Z') return 'Yes';
    if (generation === 'Gen X') return i === 1 ? 'No' : 'Yes';
    return random() < 0.5 ? 'Yes' : 'No';
  });
  return publishedFrom(
    surveyOf(size, {
      columns: { worry, acts: worry.map(() => (random() < 0.5 ? 'Yes' : 'No')) },
      items: [yesNo('worry', 'concern'), yesNo('acts', 'behavior')],
      pairs: [{ concern: 'worry', behavior: 'acts' }],
      ...(zeroIsSmall === undefined ? {} : { study: { disclosure: { zeroIsSmall } } }),
    }),
  );
}

const sharesOf = (document: ReturnType<typeof publishedWith>) =>
  new Map(
    [...tablesOf(document, 'top-box'), ...tablesOf(document, 'distribution')]
      .filter(({ item }) => item === 'worry')
      .flatMap(({ measure, rows }) =>
        rows.map((row) => [[measure, row.group, row.level ?? ''].join(' '), row.estimate] as const),
      ),
  );

it('tells no group in which everybody, or all but one, gives the same sensitive answer', () => {
  const shares = sharesOf(publishedWith());
  for (const group of ['Gen Z', 'Gen X'])
    for (const place of [
      `top-box ${group} `,
      `distribution ${group} No`,
      `distribution ${group} Yes`,
    ])
      expect(shares.get(place), place).toBeNull();
});

it('tells of a group that is alike where the study says that nobody is no small count', () => {
  const shares = sharesOf(publishedWith(false));
  expect(shares.get('top-box Gen X ')).toBeNull();
});
