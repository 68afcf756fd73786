import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { askedFacts } from '../../../src/codebook/certainty/askedFacts';
import { detectCodebook } from '../../../src/codebook/detectCodebook';
import { describeWithShared, sharedPath } from '../../sharedFiles';
import { readBytes } from '../../survey/readBytes';
import { questionnaireFile } from '../questionnaireFile';

const repeat = (answers: readonly string[]) =>
  Array.from({ length: 60 }, (_, k) => answers[(k * 7 + (k >> 2)) % answers.length] ?? '');
const accept = [
  'Not acceptable at all',
  'Not very acceptable',
  'Somewhat acceptable',
  'Very acceptable',
];
const concern = [
  'Not at all concerned',
  'Not too concerned',
  'Somewhat concerned',
  'Very concerned',
];
const agree = [
  'Strongly disagree',
  'Disagree',
  'Neither agree nor disagree',
  'Agree',
  'Strongly agree',
];
const often = ['Never', 'Rarely', 'Sometimes', 'Often', 'Always'];
const yesNo = ['No', 'Yes'];

type Column = readonly [header: string, answers: readonly string[], question?: string];

function rolesOf(...columns: readonly Column[]): readonly string[] {
  return detect(...columns).columns.map(({ role }) => role);
}

function detect(...columns: readonly Column[]) {
  return detectCodebook(
    questionnaireFile(
      columns.map(([header, answers, question]) => ({
        header,
        answers: repeat(answers),
        ...(question !== undefined && { question }),
      })),
    ),
  );
}

async function readingOf(name: string) {
  return detectCodebook(await readBytes(readFileSync(sharedPath(`cases/reading/${name}`))));
}

function surelyWrong(reading: ReturnType<typeof detect>, wanted: readonly (readonly string[])[]) {
  return reading.columns.filter(
    ({ role, certainty }, k) =>
      wanted[k] !== undefined &&
      !wanted[k].includes(role) &&
      role !== 'other' &&
      !askedFacts('column', certainty).includes('role'),
  );
}

describeWithShared('roles of the cases that were read wrongly', () => {
  it('what is judged acceptable is no behavior, whatever its header says', async () => {
    const reading = await readingOf('unseen-01-behavior-in-header-acceptability-answers.csv');
    const [, first, typing, history, blocker] = reading.columns;
    expect(first?.role).toBe('concern');
    expect(['data-type', 'tactic']).toContain(typing?.role);
    expect(['data-type', 'tactic']).toContain(history?.role);
    expect([blocker?.role, blocker?.direction]).toEqual(['behavior', 'protective']);
    expect(reading.pairs.map(({ concern: c, behavior: b }) => [c, b])).toEqual([[2, 5]]);
  });

  it('data whose use is judged are no demographics', async () => {
    const { columns, generation } = await readingOf(
      'unseen-02-demographic-word-acceptability-answers.csv',
    );
    expect(columns.slice(2).map(({ role }) => role)).toEqual(Array(5).fill('data-type'));
    expect(columns[1]?.role).toBe('demographic');
    expect(generation?.position).toBe(1);
  });

  it('what an item says beats what it is called', async () => {
    const { columns } = await readingOf('unseen-03-trust-item-under-priv-header.csv');
    expect(columns.map(({ role }) => role)).toEqual(['generation', 'concern', 'trust', 'concern']);
  });

  it('an age is asked in many words, and of the respondent', async () => {
    const { columns, generation } = await readingOf('unseen-07-age-asked-in-other-words.csv');
    expect([2, 3]).toContain(generation?.position);
    expect(['generation', 'demographic']).not.toContain(columns[3]?.role);
  });

  it('ranks have one role, which is never behavior', async () => {
    const { columns } = await readingOf('unseen-11-ranks-are-no-behavior.csv');
    const ranks = columns.slice(0, 3).map(({ role }) => role);
    expect(new Set(ranks).size).toBe(1);
    expect(ranks[0]).not.toBe('behavior');
  });

  it('is right of the panel where it is sure', async () => {
    const bytes = readFileSync(sharedPath('surveys/personal-data-sharing-panel.csv'));
    const reading = detectCodebook(await readBytes(bytes));
    const truths: readonly (readonly [RegExp, readonly string[]])[] = [
      [/^(concern-|digital_privacy_)/, ['concern']],
      [/^trust_/, ['trust']],
      [/^privacy_behaviors_/, ['behavior']],
      [/^sensitivity_/, ['data-type']],
      [/^(researchers|sm_companies|journalists)_/, ['data-type', 'tactic', 'other']],
      [/^(data_archive_|anonymous_archive|secure_archive)/, ['other', 'preference']],
      [/^(education|income|gender_|race_|sexual_)/, ['demographic']],
    ];
    const wanted = reading.columns.map(
      ({ header }) =>
        truths.find(([name]) => name.test(header))?.[1] ?? [
          'metadata',
          'identifier',
          'other',
          'generation',
        ],
    );
    expect(surelyWrong(reading, wanted).map(({ header, role }) => [header, role])).toEqual([]);
    expect(reading.pairs.length).toBeGreaterThan(0);
    for (const pair of reading.pairs) {
      expect(reading.columns[pair.concern - 1]?.header).toMatch(/^(concern-|digital_privacy_)/);
      expect(reading.columns[pair.behavior - 1]?.header).toMatch(/^privacy_behaviors_/);
    }
  });
});

describe('roles of their siblings', () => {
  it('an act named in a header that is judged acceptable or rated sensitive is none', () => {
    const sensitive = ['Not sensitive at all', 'Somewhat sensitive', 'Very sensitive'];
    expect(rolesOf(['tracking_behavior', accept], ['browsing_actions', accept])).not.toContain(
      'behavior',
    );
    expect(rolesOf(['location_sharing', sensitive], ['purchases', sensitive])).toEqual([
      'data-type',
      'data-type',
    ]);
  });

  it('an opinion is no act: a good idea, a law', () => {
    const archive = 'Is an anonymous archive of personal data a good idea?';
    const law = 'Companies should delete my data when I ask';
    expect(rolesOf(['q1', yesNo, archive], ['q2', agree, law])).not.toContain('behavior');
  });

  it('a demographic word among attitudes is none', () => {
    const roles = rolesOf(
      ['ok.education', accept],
      ['ok.race', accept],
      ['education', ['High school', "Bachelor's degree", 'Doctorate']],
    );
    expect(roles.slice(0, 2)).not.toContain('demographic');
    expect(roles[2]).toBe('demographic');
    expect(
      rolesOf([
        'share_income',
        ['Very unwilling', 'Somewhat unwilling', 'Somewhat willing', 'Very willing'],
      ]),
    ).toEqual(['data-type']);
  });

  it('a worry about illness, money or work is no concern for privacy', () => {
    const roles = rolesOf(
      ['q1', concern, 'How concerned are you about catching the flu?'],
      ['q2', concern, 'How concerned are you about paying your rent?'],
      ['q3', concern, 'How concerned are you about apps that track where you go?'],
    );
    expect(roles).toEqual(['other', 'other', 'concern']);
    const italian = ['Per niente', 'Poco', 'Abbastanza', 'Molto'];
    expect(rolesOf(['q1', italian, 'Quanto ti preoccupa perdere il lavoro?'])).toEqual(['other']);
  });

  it('an item of a battery says its own role: trust among concerns, concern among trust', () => {
    expect(
      rolesOf(
        ['p1', agree, 'I worry that shops pass on my personal data'],
        ['p2', agree, 'I trust shops with my personal data'],
        ['p3', agree, 'It bothers me when shops ask for my address and personal data'],
      ),
    ).toEqual(['concern', 'trust', 'concern']);
    expect(
      rolesOf(
        ['t1', agree, 'I trust my bank'],
        ['t2', agree, 'I am worried that my bank sells my data'],
        ['t3', agree, 'I trust online shops'],
      ),
    ).toEqual(['trust', 'concern', 'trust']);
  });

  it('a count that is named for a country is no country', () => {
    const counts = Array.from({ length: 40 }, (_, k) => String(900 + 7 * k));
    expect(rolesOf(['n_country_2015', counts])).toEqual(['other']);
  });

  it('the age of somebody else is nobody’s age', () => {
    const ages = Array.from({ length: 30 }, (_, k) => String(k + 18));
    expect(detect(['How old is your dog?', ages.slice(0, 14)]).generation).toBeUndefined();
    expect(detect(['Quanti anni ha tuo figlio?', ages]).generation).toBeUndefined();
    for (const asked of [
      'Wiek',
      'Leeftijd',
      'Yaş',
      'Quanti anni hai?',
      'Wie alt sind Sie?',
      'Idade',
    ])
      expect(detect([asked, ages]).generation?.from, asked).toBe('age');
  });

  it('a direction that nothing tells is left open', () => {
    const [column] = detect(['privacy_behavior_x', often]).columns;
    expect(column?.role).toBe('behavior');
    expect(column && askedFacts('column', column.certainty)).toContain('direction');
    const told = detect(
      ['b1', often, 'How often do you accept all cookies without reading the notice?'],
      ['b2', often, 'How often do you read the terms before you accept them?'],
      ['b3', yesNo, 'Have you refused to give a shop your phone number?'],
    ).columns.map(({ direction }) => direction);
    expect(told).toEqual(['disclosing', 'protective', 'protective']);
  });
});

describe('pairs by meaning', () => {
  const location = [
    'c1',
    concern,
    'How concerned are you about apps knowing your location?',
  ] as const;
  const passwords = ['c2', concern, 'How concerned are you about stolen passwords?'] as const;
  const manager = ['b1', yesNo, 'Do you use a password manager?'] as const;
  const gps = ['b2', yesNo, 'Have you turned off location on your phone?'] as const;

  it('follow what questions are about, whatever the order of the file', () => {
    const paired = (...columns: readonly Column[]) =>
      detect(...columns).pairs.map((pair) =>
        [pair.concern, pair.behavior].map((position) => columns[position - 1]?.[0]).join(' '),
      );
    expect(new Set(paired(location, passwords, manager, gps))).toEqual(new Set(['c1 b2', 'c2 b1']));
    expect(new Set(paired(gps, manager, passwords, location))).toEqual(new Set(['c1 b2', 'c2 b1']));
  });

  it('are none where nothing is shared', () => {
    const cookies = ['b1', often, 'How often do you delete cookies?'] as const;
    expect(detect(location, cookies).pairs).toEqual([]);
  });

  it('take an act in several columns and a counted one with them', () => {
    const several = detectCodebook(
      questionnaireFile([
        {
          header: 'c',
          question: 'How concerned are you about online tracking?',
          answers: repeat(concern),
        },
        ...['Used a VPN', 'Cleared cookies', 'Changed privacy settings'].map((option) => ({
          header: `d [${option}]`,
          question: 'Which of these have you done? Select all that apply.',
          option,
          answers: repeat([option, '', '']),
        })),
        {
          header: 'n_trackers_blocked',
          answers: repeat(Array.from({ length: 25 }, (_, k) => String(k))),
        },
      ]),
    );
    expect(several.pairs.map(({ behavior }) => behavior).sort()).toEqual([2, 5]);
  });

  it('the sample, read without its study file, is headlined by location', async () => {
    const sample = new URL('../../../data/studies/sample/survey.csv', import.meta.url);
    const { pairs, columns } = detectCodebook(await readBytes(readFileSync(sample)));
    const header = (position: number | undefined) => columns[(position ?? 0) - 1]?.header;
    expect(header(pairs[0]?.concern)).toBe('concern_location');
    expect(header(pairs[0]?.behavior)).toBe('behavior_shares_location');
    expect(pairs.map(({ behavior }) => header(behavior))).not.toContain('smart_speaker');
  });
});
