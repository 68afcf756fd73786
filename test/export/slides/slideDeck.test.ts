import { describe, expect, it } from 'vitest';
import { slideDeck } from '../../../src/export/slides/slideDeck';
import { compareWaves } from '../../../src/results/waves/compareWaves';
import { itemLabels } from '../../../src/results/waves/itemLabels';
import { distributionTable, highTable } from '../../charts/itemTables';
import { gapTable, hardGapTable } from '../../charts/tables';
import { row, topBox, wave } from '../../results/waves/waveFixtures';
import { context, officeParts } from '../exported';

const textOf = (document: Document | undefined) => document?.documentElement.textContent ?? '';

/** The charts in the order of their slides; their numbers go on from one deck to the next. */
function chartsOf(parts: ReadonlyMap<string, Document>): readonly Document[] {
  return [...parts]
    .flatMap(([path, document]) => {
      const number = /^ppt\/charts\/chart(\d+)\.xml$/.exec(path)?.[1];
      return number ? [{ number: Number(number), document }] : [];
    })
    .sort((a, b) => a.number - b.number)
    .map(({ document }) => document);
}

describe('a slide deck', () => {
  it('is well-formed, with the gap’s headline as a title over an editable chart of its figures', async () => {
    const parts = await officeParts(
      await slideDeck([gapTable, distributionTable, highTable], context),
    );
    const slides = [...parts.keys()].filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
    expect(slides).toHaveLength(4);
    expect(textOf(parts.get('ppt/slides/slide2.xml'))).toMatch(/71% are concerned/);
    const charts = chartsOf(parts);
    expect(charts).toHaveLength(2);
    const values = [...(charts[0]?.querySelectorAll('val v') ?? [])];
    expect(values.map((value) => Number(value.textContent))).toEqual([
      ...(gapTable.concerned ?? []).map((row) => row.estimate),
      ...(gapTable.acting ?? []).map((row) => row.estimate),
    ]);
  });

  it('says that data are synthetic, base, filters and version on the slide, all facts in its notes', async () => {
    const parts = await officeParts(await slideDeck([gapTable], context));
    expect(textOf(parts.get('ppt/slides/slide1.xml'))).toMatch(/Synthetic data/);
    const slide = textOf(parts.get('ppt/slides/slide2.xml'));
    expect(slide).toMatch(
      /answered both questions.*Only country: Italy, Spain.*Synthetic data.*Divario 9\.8\.7/,
    );
    const notes = textOf(parts.get('ppt/notesSlides/notesSlide2.xml'));
    expect(notes).toMatch(/Correction for many comparisons: Holm/);
    expect(notes).toMatch(/Millennials: 66\.0% \(/);
  });

  it('leaves out a group whose figures may not be shown, and says so', async () => {
    const parts = await officeParts(await slideDeck([hardGapTable], context));
    expect(textOf(chartsOf(parts)[0])).not.toMatch(/Gen X|Silent/);
    expect(textOf(parts.get('ppt/slides/slide2.xml'))).toMatch(
      /Not shown: Silent \(Too few respondents to show\); Gen X \(Withheld/,
    );
  });

  it('draws the interval of each bar as error bars of its own lengths, its label past their end', async () => {
    const parts = await officeParts(await slideDeck([gapTable], context));
    const [series] = chartsOf(parts)[0]?.getElementsByTagName('c:ser') ?? [];
    const lengths = (side: 'c:plus' | 'c:minus') =>
      [...(series?.getElementsByTagName(side)[0]?.getElementsByTagName('c:v') ?? [])].map((each) =>
        Number(each.textContent),
      );
    const [plus, minus] = [lengths('c:plus'), lengths('c:minus')];
    (gapTable.concerned ?? []).forEach(({ estimate, intervals }, i) => {
      const [low = 0, high = 0] = intervals?.beta ?? [];
      expect((estimate ?? 0) + (plus[i] ?? 0)).toBeCloseTo(high, 12);
      expect((estimate ?? 0) - (minus[i] ?? 0)).toBeCloseTo(low, 12);
    });
    const moved = [...(series?.getElementsByTagName('c:manualLayout') ?? [])];
    expect(moved).toHaveLength(plus.length);
    expect(textOf(parts.get('ppt/slides/slide2.xml'))).toMatch(/thin lines are the intervals/);
  });

  it('says beside stacked answers the share in the top box with its interval', async () => {
    const parts = await officeParts(await slideDeck([distributionTable, highTable], context));
    expect(textOf(chartsOf(parts)[0])).toMatch(/Baby Boomers: 66% \(\d+% to \d+%\)/);
    expect(textOf(parts.get('ppt/slides/slide2.xml'))).toMatch(
      /share answering Agree \/ Strongly agree, with its interval/,
    );
  });

  it('says of stacked answers without a top box how far their intervals reach at most', async () => {
    const parts = await officeParts(await slideDeck([distributionTable], context));
    expect(textOf(parts.get('ppt/slides/slide2.xml'))).toMatch(
      /No interval reaches further than \d+ points from its share/,
    );
  });

  it('tells what changed from another wave, each change with both waves’ bars', async () => {
    const wide = { intervals: { beta: [0.35, 0.45] as const } };
    const rows = (share: number) => [row('Total', share, wide), row('Gen Z', share, wide)];
    const before = wave(2022, [topBox('concern_1', rows(0.4))]);
    const after = wave(2024, [topBox('concern_1', rows(0.6))]);
    const waves = { comparison: compareWaves(before, after), items: itemLabels(before, after) };
    const parts = await officeParts(await slideDeck([], context, waves));
    expect(textOf(parts.get('ppt/slides/slide2.xml'))).toMatch(
      /1 figure of 1 changed from 2022 to 2024 by more than chance/,
    );
    expect(textOf(parts.get('ppt/slides/slide3.xml'))).toMatch(/rose by 20 points/);
    const names = [...(chartsOf(parts)[1]?.getElementsByTagName('c:tx') ?? [])];
    expect(names.map((name) => name.textContent?.replace(/^.*\$1/, '').trim())).toEqual([
      '2022',
      '2024',
    ]);
  });
});
