import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openStudy } from '../../../src/engine/openStudy';
import type { Draft } from '../../../src/engine/Session';
import { clipApart } from '../../../src/format/clipApart';
import type { Study } from '../../../src/study/Study';
import { describeWithShared, sharedPath } from '../../sharedFiles';
import { columnOf, labelsOf, openCase, readCase, sharedCase } from './readCase';

const rows = (count: number, cells: (k: number) => readonly string[]) =>
  Array.from({ length: count }, (_, k) =>
    cells(k)
      .map((cell) => `"${cell}"`)
      .join(','),
  );
const file = (header: readonly string[], body: readonly string[]) =>
  [header.map((cell) => `"${cell}"`).join(','), ...body].join('\n');
const codes = ({ file: { warnings }, detected }: Draft) =>
  [...warnings, ...detected.warnings].map(({ code }) => code);
const bases = (draft: Draft) => openCase(draft).cohorts.unknown;

describeWithShared('layouts of the small inputs', () => {
  it('are one question over both columns where two branches of a form asked it', async () => {
    const draft = await sharedCase('unseen-14-two-branches-of-one-form');
    expect(draft.detected.generation).toMatchObject({ position: 3, from: 'age-band' });
    expect(bases(draft)).toMatchObject({ missing: 0 });
    expect(columnOf(draft, 'confiance').answeredCount).toBe(120);
    expect(codes(draft)).toEqual(['columns-joined', 'columns-joined']);
  });

  it('keep choices apart on screen that differ at their end', () => {
    const [header = ''] = readFileSync(
      sharedPath('cases/reading/31-long-labels.csv'),
      'utf8',
    ).split('\n');
    const labels = header.split('"').filter((text) => text.startsWith('Thinking'));
    expect(labels).toHaveLength(2);
    for (const length of [60, 80, 160]) expect(new Set(clipApart(labels, length)).size).toBe(2);
  });

  it.each([
    [{ Female: 0.6, Male: 0.4 }, 'rake-category-left-out', 40],
    [{ Female: 1 }, 'rake-one-category', undefined],
  ])('name what a raking target %j does not do', async (gender, code, count) => {
    const { draft, study } = await raked({ gender });
    const opened = openStudy(draft, study);
    const notes = opened.ok ? opened.value.warnings : [];
    const note = notes.find((each) => each.code === code);
    expect(note?.detail).toMatchObject({ variable: 'gender', ...(count && { count }) });
  });
});

async function raked(targets: Readonly<Record<string, Readonly<Record<string, number>>>>) {
  const draft = await sharedCase('41-rake-uncovered');
  const study: Study = { ...draft.proposal, weighting: { targets } };
  return { draft, study };
}

describe('a question asked in several branches', () => {
  const eta = 'Quanti anni hai?';
  const ages = ['18-24', '25-34', '35-44', '45-54', '55+'];

  it('is one over three columns, whoever answered which', async () => {
    const draft = await readCase(
      file(
        ['Regione', eta, eta, eta],
        rows(90, (k) => [
          'Lazio',
          ...[0, 1, 2].map((branch) => (k % 3 === branch ? (ages[k % 5] ?? '') : '')),
        ]),
      ),
    );
    expect(columnOf(draft, eta)).toMatchObject({ position: 2, answeredCount: 90 });
    expect(labelsOf(columnOf(draft, eta))).toEqual(ages);
  });

  it('is one where codes head the columns and a second row words the question', async () => {
    const asked = 'How worried are you about how apps use your data?';
    const levels = ['Not at all worried', 'Not very worried', 'Somewhat worried', 'Very worried'];
    const draft = await readCase(
      file(
        ['Q1', 'Q5', 'Q9'],
        [
          `"What is your age?","${asked}","${asked}"`,
          ...rows(80, (k) => {
            const answer = levels[k % 4] ?? '';
            return [String(20 + (k % 50)), ...(k < 40 ? [answer, ''] : ['', answer])];
          }),
        ],
      ),
    );
    expect(columnOf(draft, asked)).toMatchObject({
      position: 2,
      answeredCount: 80,
      role: 'concern',
    });
  });

  it.each([
    ['somebody answered both', (k: number) => [ages[k % 5] ?? '', k === 7 ? '18-24' : '']],
    ['the answers are others', (k: number) => (k % 2 ? ['18-24', ''] : ['', 'Not at all'])],
    ['few were asked', (k: number) => (k % 9 ? ['', ''] : ['18-24', ''])],
  ])('stays apart where %s', async (_, cells) => {
    const draft = await readCase(
      file(
        ['Regione', eta, eta],
        rows(90, (k) => ['Lazio', ...cells(k)]),
      ),
    );
    expect(codes(draft)).not.toContain('columns-joined');
  });
});

describe('a single choice spread over a column an option', () => {
  const spread = (
    question: string,
    options: readonly string[],
    chosen: (k: number) => readonly number[],
  ) =>
    [
      ['Respondent ID', 'Collector ID', question, ...options.slice(1).map(() => ''), 'Trust']
        .map((cell) => `"${cell}"`)
        .join(','),
      ['', '', ...options, 'Response'].map((cell) => `"${cell}"`).join(','),
      ...rows(60, (k) => [
        String(1000 + k),
        '77',
        ...options.map((option, place) => (chosen(k).includes(place) ? option : '')),
        k % 2 ? 'Yes' : 'No',
      ]),
    ].join('\n');

  it.each([
    ['What is your age?', ['18-29', '30-44', '45-60', '60+']],
    ['Quel âge avez-vous ?', ['18-24 ans', '25-39 ans', '40-59 ans', '60 ans et plus']],
  ])('tells the generation: %s', async (question, options) => {
    const draft = await readCase(spread(question, options, (k) => [k % 4]));
    expect(draft.detected.generation).toMatchObject({ position: 3, from: 'age-band' });
    expect(labelsOf(columnOf(draft, question))).toEqual(options);
  });

  it('is a multiple response where anybody chose two', async () => {
    const draft = await readCase(
      spread('Which do you use?', ['Phone', 'Tablet', 'Laptop'], (k) =>
        k === 9 ? [0, 2] : [k % 3],
      ),
    );
    expect(columnOf(draft, 'Which do you use?').kind).toBe('multiple');
  });
});

describe('a respondent in several rows', () => {
  it.each([
    ['ResponseId', 3, (k: number) => `R_${k}abc`],
    ['PID', 5, (k: number) => String(7000 + 13 * k)],
  ])(
    'is told by a repeated %s: said, and asked before a figure rests on it',
    async (header, each, id) => {
      const draft = await readCase(
        file(
          [header, 'scenario', 'How much do you trust this company with your data?'],
          rows(120, (k) => [
            id(Math.floor(k / each)),
            `Scenario ${(k % each) + 1}`,
            ['A little', 'A lot', 'Not at all'][k % 3] ?? '',
          ]),
        ),
      );
      expect(codes(draft)).toContain('respondents-in-rows');
      expect(openCase(draft).codebook.assumed).toContainEqual({
        field: 'design.cluster',
        what: 'column',
        value: header,
      });
    },
  );

  it('is not told by a few sent twice, nor by a place many live in', async () => {
    const twice = file(
      ['ResponseId', 'x'],
      rows(100, (k) => [`R_${k < 4 ? 0 : k}z`, String(k % 3)]),
    );
    const place = file(
      ['city', 'x'],
      rows(100, (k) => [`City ${k % 12}`, String(k % 3)]),
    );
    for (const text of [twice, place]) expect(codes(await readCase(text))).toEqual([]);
  });
});
