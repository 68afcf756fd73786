import { describe, expect, it } from 'vitest';
import { slideDeck } from '../../src/export/slideDeck';
import { distributionTable, highTable } from '../charts/itemTables';
import { gapTable, hardGapTable } from '../charts/tables';
import { context, officeParts } from './exported';

const textOf = (document: Document | undefined) => document?.documentElement.textContent ?? '';

describe('a slide deck', () => {
  it('is well-formed, with the gap’s headline as a title over an editable chart of its figures', async () => {
    const parts = await officeParts(
      await slideDeck([gapTable, distributionTable, highTable], context),
    );
    const slides = [...parts.keys()].filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
    expect(slides).toHaveLength(4);
    expect(textOf(parts.get('ppt/slides/slide2.xml'))).toMatch(/71% are concerned/);
    const charts = [...parts.keys()].filter((path) => /^ppt\/charts\/chart\d+\.xml$/.test(path));
    expect(charts).toHaveLength(2);
    const values = [...(parts.get(charts[0] ?? '')?.querySelectorAll('val v') ?? [])];
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
    expect(textOf(parts.get('ppt/charts/chart1.xml'))).not.toMatch(/Gen X|Silent/);
    expect(textOf(parts.get('ppt/slides/slide2.xml'))).toMatch(
      /Not shown: Silent \(Too few respondents to show\); Gen X \(Withheld/,
    );
  });
});
