import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Study } from '../../../src/study/Study';
import { oddStudy, oddSurvey } from './oddSurvey';
import { compareWithScript, describeWithR } from './runScript';

const c2 = { item: 'c2', top: true } as const;
const derived: Study['derived'] = [
  {
    id: 'spent',
    label: 'Spend',
    from: ['spend'],
    band: [{ label: 'low', to: 30 }, { label: 'more' }],
  },
  { id: 'c2 merged', from: ['c2'], merge: { 'Poco "o nulla"': ['Per nulla d’accordo', 'Poco'] } },
  { id: 'any act', from: ['b1', 'b2'], any: 'top', role: 'behavior', direction: 'protective' },
  { id: 'all acts', from: ['b1', 'b2'], all: 'top' },
  { id: 'acts', from: ['b1', 'b2', 'joined'], count: ['1', 'Music', 'Films; books'] },
  { id: 'mean', from: ['c1 "x"', 'c2', 'spend'], mean: 'score' },
  { id: 'first', from: ['c2', 'c1 "x"'], first: true },
  { id: 'number', from: ['mean', 'spend'], first: true },
  { id: 'index', index: { 'c1 "x"': 'protective', c2: 'disclosing' } },
  {
    id: 'who',
    if: [
      { when: { all: [c2, { not: { item: 'joined', in: ['None'] } }] }, then: 'A' },
      {
        when: {
          any: [
            { item: 'spend', from: 20, to: 40 },
            { item: 'acts', from: 2 },
          ],
        },
        then: 'B',
      },
      { else: 'C' },
    ],
  },
];

describeWithR('the R script makes every derived variable again', () => {
  let folder: string;
  let survey: string;
  let study: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'divario-derived-'));
    survey = join(folder, 'odd.csv');
    study = join(folder, 'study.json');
    writeFileSync(survey, oddSurvey());
    const weighting = { targets: { spent: { low: 0.5, more: 0.5 } } };
    const parts = { derived, design: { weight: 'w' }, weighting };
    writeFileSync(study, JSON.stringify(oddStudy(parts)));
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    [['--by', 'who', '--filter', 'acts>=1']],
    [['--by', 'acts', '--level', '0.9']],
    [['--by', 'c2 merged × any act', '--filter', 'index<60']],
  ])(
    'under %s',
    (words) => {
      const compared = compareWithScript(survey, '--study', study, ...words);
      expect(compared.disagreements).toEqual([]);
      expect(compared.figures).toBeGreaterThan(500);
    },
    600_000,
  );
});
