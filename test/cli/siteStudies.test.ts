import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { siteStudies } from '../../src/cli/siteStudies';
import { publishedFiles } from '../../src/engine/publishedFiles';

const results = JSON.stringify({
  format: 'divario.results/1',
  study: {
    title: 'Trust',
    respondents: 1200,
    generations: {},
    disclosure: { minCell: 10, zeroIsSmall: false, withheldCells: 0 },
  },
  tables: [],
});

/** The same without a word on how respondents were protected. */
const estimated = (about: object) =>
  JSON.stringify({
    ...JSON.parse(results),
    study: { title: 'Trust', respondents: 1200, generations: {}, ...about },
  });

describe('the studies of a site', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'divario-site-'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };

  it('list what was published before, and copy nothing of it', async () => {
    put('public/studies/trust/results.json', results);
    put('public/studies/trust/manifest.json', '{}');
    const files = await siteStudies(root);
    expect([...files.keys()]).toEqual(['studies/index.json']);
    expect(JSON.parse(files.get('studies/index.json') ?? '')).toEqual({
      studies: [
        {
          id: 'trust',
          title: 'Trust',
          synthetic: false,
          respondents: 1200,
          url: 'studies/trust/results.json',
        },
      ],
    });
  });

  it('name the part that is read first of a study published in parts, and no other file may lie among them', async () => {
    const files = publishedFiles({ document: JSON.parse(results) });
    for (const [name, text] of Object.entries(files)) put(`public/studies/trust/${name}`, text);
    const listed = JSON.parse((await siteStudies(root)).get('studies/index.json') ?? '');
    expect(Object.keys(files)).toContain(listed.studies[0].first.replace('studies/trust/', ''));
    expect(listed.studies[0].manifest).toBe('studies/trust/manifest.json');
    put('public/studies/trust/parts/answers.json', '[]');
    await expect(siteStudies(root)).rejects.toThrow(/study trust: .*answers\.json would be served/);
  });

  it('are refused with a survey among what is served as it is', async () => {
    put('public/studies/trust/results.json', results);
    put('public/studies/trust/survey.csv', 'id,age\n1,40\n');
    await expect(siteStudies(root)).rejects.toThrow(/study trust: .*survey\.csv would be served/);
  });

  it('are refused with results that nobody protected, unless nobody gave the answers', async () => {
    put('public/studies/trust/results.json', estimated({}));
    await expect(siteStudies(root)).rejects.toThrow(/study trust: .*not protected/);
    put('public/studies/trust/results.json', estimated({ source: { synthetic: false } }));
    await expect(siteStudies(root)).rejects.toThrow(/study trust: .*not protected/);
    put('public/studies/trust/results.json', estimated({ disclosure: {} }));
    await expect(siteStudies(root)).rejects.toThrow(/study trust: .*disclosure\.minCell/);
    put('public/studies/trust/results.json', estimated({ source: { synthetic: true } }));
    await expect(siteStudies(root)).resolves.toBeDefined();
  });

  it.each([
    [
      'public/studies/trust/manifest.json',
      '{}',
      /study trust: expected .*results\.json, found none/,
    ],
    ['public/studies/trust/results.json', '{"format":', /study trust: .*not valid JSON/],
    [
      'public/studies/trust/results.json',
      '{"format":"divario.results/9"}',
      /study trust: .*later form/,
    ],
    [
      'data/studies/trust/survey.csv',
      'a,b\n1,2\n',
      /study trust: expected .*study\.json, found none/,
    ],
  ])('name the one that is not right: %s holding %s', async (path, text, said) => {
    put(path, text);
    await expect(siteStudies(root)).rejects.toThrow(said);
  });
});
