// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { sortFiles } from '../../../../src/app/wizard/file/sortFiles';

const file = (name: string, text = '') => new File([text], name);
const study = file('mine.study.json', '{ "format": "divario.study/1", "items": [] }');
const records = file('answers.json', '[{ "q1": 1 }, { "q1": 2 }]');

async function sorted(...files: readonly File[]) {
  const { survey, studyFile, codebook, others } = await sortFiles(files);
  return [survey?.name, studyFile?.name, codebook?.name, others.map(({ name }) => name)];
}

it('tells a survey, a study file and a codebook apart, in whatever order they were chosen', async () => {
  const csv = file('wave 1.csv');
  expect(await sorted(study, csv)).toEqual(['wave 1.csv', 'mine.study.json', undefined, []]);
  for (const name of ['wave.qsf', 'wave.lss', 'ddi.xml', 'wave 1 codebook.xlsx', 'labels.sav']) {
    expect(await sorted(file(name), csv)).toEqual(['wave 1.csv', undefined, name, []]);
    expect(await sorted(csv, study, file(name))).toEqual([
      'wave 1.csv',
      'mine.study.json',
      name,
      [],
    ]);
  }
});

it('takes records in a .json for the survey, and a study or results for what they are', async () => {
  expect(await sorted(records)).toEqual(['answers.json', undefined, undefined, []]);
  expect(await sorted(study, records)).toEqual(['answers.json', 'mine.study.json', undefined, []]);
  expect(await sorted(study)).toEqual([undefined, 'mine.study.json', undefined, []]);
  expect(await sorted(file('torn.json', '{'))).toEqual([undefined, 'torn.json', undefined, []]);
});

it('names what it has no use for', async () => {
  expect(await sorted(file('a.csv'), file('b.csv'))).toEqual([
    'a.csv',
    undefined,
    undefined,
    ['b.csv'],
  ]);
  expect(await sorted(file('variables.csv'))).toEqual(['variables.csv', undefined, undefined, []]);
  expect(await sorted(file('only.xml'))).toEqual(['only.xml', undefined, undefined, []]);
});
