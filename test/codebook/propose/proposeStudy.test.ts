import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detectCodebook } from '../../../src/codebook/detectCodebook';
import { proposeStudy } from '../../../src/codebook/propose/proposeStudy';
import { resolveCodebook } from '../../../src/codebook/resolve/resolveCodebook';
import { studySchema } from '../../../src/study/Study';
import { describeWithShared, sharedPath } from '../../sharedFiles';
import { readBytes } from '../../survey/readBytes';
import { questionnaireFile } from '../questionnaireFile';

/** So many of each that no level was left out by chance. */
const repeat = (texts: readonly string[], times = 40) =>
  texts.flatMap((text) => Array<string>(times).fill(text));
const agree3 = ['Disagree', 'Neutral', 'Agree'];

describe('proposeStudy', () => {
  it('names a scale once that several items share, and a set of options as one item', () => {
    const question = 'Which do you use? Select all that apply.';
    const file = questionnaireFile([
      { header: 'concern_1', answers: repeat(agree3) },
      { header: 'concern_2', answers: repeat(agree3) },
      { header: question, question, option: 'Phone', answers: repeat(['Phone', '', '']) },
      { header: '', question, option: 'Tablet', answers: repeat(['', 'Tablet', '']) },
    ]);
    const study = proposeStudy(file, detectCodebook(file));
    expect(study.scales).toEqual({ agreement3: { levels: agree3, neutral: 'Neutral' } });
    expect(study.items).toEqual([
      { column: 'concern_1', kind: 'scale', role: 'concern', scale: 'agreement3' },
      { column: 'concern_2', kind: 'scale', role: 'concern', scale: 'agreement3' },
      {
        id: 'set-3',
        columns: [question, '#4'],
        kind: 'multiple',
        role: 'other',
        label: question,
        levels: ['Phone', 'Tablet'],
      },
    ]);
  });

  it('leaves out identifiers, dates, open answers and design, and filters by demographics', () => {
    const n = 24;
    const each = (text: (k: number) => string) => Array.from({ length: n }, (_, k) => text(k));
    const file = questionnaireFile([
      { header: 'respondent_id', answers: each((k) => `r${1000 + k}`) },
      {
        header: 'Timestamp',
        answers: each((k) => `2024/03/${String(k + 1).padStart(2, '0')} 10:00:00`),
      },
      { header: 'weight', answers: each((k) => `1.${k}`) },
      { header: 'Gender', answers: repeat(['Female', 'Male', 'Other'], 8) },
      { header: 'Age', answers: each((k) => String(20 + 2 * k)) },
      { header: 'Comments', answers: each((k) => `I have ${k} things to say about this`) },
    ]);
    const study = proposeStudy(file, detectCodebook(file));
    expect(study.items.map(({ column }) => column)).toEqual(['Gender', 'Age']);
    expect(study).toMatchObject({
      respondentId: 'respondent_id',
      design: { weight: 'weight' },
      generation: { column: 'Age', from: 'age' },
      fieldwork: { year: 2024 },
      filters: ['Gender'],
      language: 'en',
    });
  });
});

describeWithShared('a proposed study of a published survey', () => {
  it.each([
    'surveys/browser-fingerprinting-2023.csv',
    'surveys/comma-survey.csv',
    'surveys/personal-data-sharing-panel.csv',
    'surveys/star-wars.csv',
    'surveys/thanksgiving-2015.csv',
    'oracle/survey.csv',
  ])('is a valid study file that resolves against %s', async (path) => {
    const file = await readBytes(readFileSync(sharedPath(path)));
    const detected = detectCodebook(file);
    const study = proposeStudy(file, detected);
    expect(studySchema.safeParse(study).error).toBeUndefined();
    const codebook = resolveCodebook(file.table, study, detected, study);
    expect(codebook.ok ? [] : codebook.problems).toEqual([]);
    if (codebook.ok) expect(codebook.value.generation).toBeDefined();
  });

  it('finds everything of the reference survey', async () => {
    const file = await readBytes(readFileSync(sharedPath('oracle/survey.csv')));
    const study = proposeStudy(file, detectCodebook(file));
    expect(study.design).toEqual({ weight: 'weight', stratum: 'stratum', cluster: 'psu' });
    expect(study.generation).toEqual({ column: 'birth_year', from: 'birth-year' });
    expect(study.filters).toEqual(['gender', 'country']);
    const roles = Object.fromEntries(study.items.map(({ column, role }) => [column, role]));
    for (const k of [1, 2, 3, 4]) {
      expect(roles[`concern_${k}`]).toBe('concern');
      expect(roles[`behavior_${k}`]).toBe('behavior');
    }
  });
});
