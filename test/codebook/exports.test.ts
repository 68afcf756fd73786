import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detectCodebook } from '../../src/codebook/detectCodebook';
import { readBytes } from '../survey/readBytes';

const folder = new URL('../corpus/exports/', import.meta.url);

/** Kinds of the columns in order, by the program that wrote the export; read off the files, runs as "kind×n". */
const kindsOf: readonly (readonly [RegExp, string])[] = [
  [/^google-forms/, 'date scale×4 multiple numeric text'],
  [
    /^limesurvey-(full|code-text)/,
    'identifier date single×2 identifier date×2 scale×4 multiple×5 numeric',
  ],
  [
    /^limesurvey-codes/,
    'identifier date single×2 identifier date×2 scale×2 single×2 multiple×5 numeric',
  ],
  [/^microsoft-forms/, 'identifier date×2 single empty scale×4 multiple scale text'],
  [
    /^panel-(codes|decimal|pipe|trailing)/,
    'identifier numeric single×2 numeric single scale×3 multiple×3',
  ],
  [
    /^qualtrics-(?!one-row)/,
    'date×2 single identifier single numeric single date identifier×3 single×2 scale×4 multiple numeric text',
  ],
  [/^surveymonkey-one/, 'identifier scale×3 multiple×4 scale single'],
  [
    /^surveymonkey-two/,
    'identifier single date×2 identifier empty×4 scale×4 multiple×5 scale text',
  ],
];

function inRuns(kinds: readonly string[]): string {
  const runs: { kind: string; count: number }[] = [];
  for (const kind of kinds) {
    const last = runs.at(-1);
    if (last?.kind === kind) last.count++;
    else runs.push({ kind, count: 1 });
  }
  return runs.map(({ kind, count }) => (count > 1 ? `${kind}×${count}` : kind)).join(' ');
}

const names = readdirSync(folder)
  .filter((name) => /\.(csv|tsv)$/.test(name))
  .filter((name) => kindsOf.some(([pattern]) => pattern.test(name)));

describe('exports of each platform', () => {
  it.each(names)('has the kinds of the questions in %s', async (name) => {
    const file = await readBytes(readFileSync(new URL(name, folder)));
    const { columns } = detectCodebook(file);
    const expected = kindsOf.find(([pattern]) => pattern.test(name))?.[1];
    expect(inRuns(columns.map(({ kind }) => kind))).toBe(expected);
  });

  it.each(names.filter((name) => /-(en|it|de|fr|es)\./.test(name)))(
    'hears the language of %s',
    async (name) => {
      const file = await readBytes(readFileSync(new URL(name, folder)));
      expect(detectCodebook(file).language).toBe(/-(en|it|de|fr|es)\./.exec(name)?.[1]);
    },
  );
});
