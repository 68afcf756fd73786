import { describe, expect, it } from 'vitest';
import { askedFacts } from '../../../src/codebook/certainty/askedFacts';
import type { DetectedColumn } from '../../../src/codebook/DetectedCodebook';
import type { Draft } from '../../../src/engine/Session';
import type { Study } from '../../../src/study/Study';
import { describeWithShared } from '../../sharedFiles';
import {
  columnOf,
  labelsOf,
  oneQuestion,
  openCase,
  readCase,
  sharedCase,
  valuesOf,
} from './readCase';

const asked = ({ certainty }: DetectedColumn) => askedFacts('column', certainty);
/** What counts as yes of a question, once it is analysed. */
function topOf(draft: Draft, text: string, study?: Study): readonly string[] {
  const { codebook } = openCase(draft, study);
  const item = codebook.items.find(
    ({ id, question }) => id.includes(text) || question.includes(text),
  );
  return item && 'top' in item ? item.top : [];
}
const one = async (header: string, counts: Readonly<Record<string, number>>) =>
  columnOf(await readCase(oneQuestion(header, counts)), header.slice(0, 20));

const agreement = [
  'Strongly disagree',
  'Disagree',
  'Neither agree nor disagree',
  'Agree',
  'Strongly agree',
];

describeWithShared('levels of the small inputs', () => {
  it('ask which of 1 and 2 is the yes, and count neither until then', async () => {
    const draft = await sharedCase('14a-yesno-1-2');
    expect(asked(columnOf(draft, 'Deleted'))).toContain('top');
    expect(topOf(draft, 'Deleted')).toEqual([]);
  });

  it('take the key that a header states', async () => {
    const draft = await sharedCase('14d-yesno-stated-in-header');
    expect(labelsOf(columnOf(draft, 'Deleted'))).toEqual(['No', 'Yes']);
    expect(topOf(draft, 'Deleted')).toEqual(['1']);
  });

  it('have every level of a known scale, chosen or not', async () => {
    const agree = await sharedCase('13c-unobserved-labels');
    expect(valuesOf(columnOf(agree, 'concerned'))).toEqual(agreement);
    expect(topOf(agree, 'concerned')).toEqual(['Agree', 'Strongly agree']);
    const four = await sharedCase('13g-concern4-top2only');
    expect(valuesOf(columnOf(four, 'concerned'))).toEqual([
      'Not at all concerned',
      'Not very concerned',
      'Somewhat concerned',
      'Very concerned',
    ]);
    expect(asked(columnOf(four, 'concerned'))).not.toContain('top');
  });

  it('have every point between the ends that a header states', async () => {
    const five = await sharedCase('13e-coded-stated-range');
    expect(valuesOf(columnOf(five, 'concerned'))).toEqual(['1', '2', '3', '4', '5']);
    const seven = await sharedCase('13a-unobserved-1to7');
    expect(valuesOf(columnOf(seven, 'concerned'))).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    expect(topOf(seven, 'concerned')).toEqual(['6', '7']);
  });

  it('are one level where only a mark after the word differs', async () => {
    expect(valuesOf(columnOf(await sharedCase('17-messy-labels'), 'concerned'))).toEqual(agreement);
  });

  it('stay apart where two scales stand side by side', async () => {
    const draft = await sharedCase('unseen-06-two-frequency-scales-side-by-side');
    const often = ['Never', 'Rarely', 'Monthly', 'Weekly', 'Daily'];
    expect(valuesOf(columnOf(draft, 'Q6.3'))).toEqual(often);
    expect(valuesOf(columnOf(draft, 'Q6.4'))).toEqual(often);
    expect(valuesOf(columnOf(draft, 'Q6.5'))).toEqual([
      'Never',
      'Rarely',
      'Occasionally',
      'Frequently',
    ]);
  });
});

describe('a key in the question', () => {
  it.each([
    ['Ha cancellato i cookie? (1 = sì, 2 = no)', { 1: 30, 2: 20 }, ['no', 'sì'], ['1']],
    [
      'Haben Sie Cookies gelöscht? 1: ja; 2: nein; 9: weiß nicht',
      { 1: 9, 2: 30, 9: 4 },
      ['nein', 'ja'],
      ['1'],
    ],
    ['Supprimez-vous les cookies ? [2 = Oui / 1 = Non]', { 1: 30, 2: 9 }, ['Non', 'Oui'], ['2']],
    ['¿Borra las cookies? Sí = 1, No = 2', { 1: 9, 2: 30 }, ['No', 'Sí'], ['1']],
    ['Verwijdert u cookies? (1 = ja, 2 = nee)', { 1: 9, 2: 30 }, ['nee', 'ja'], ['1']],
    ['Apaga os cookies? (1 = sim, 2 = não)', { 1: 9, 2: 30 }, ['não', 'sim'], ['1']],
    ['Czy usuwa Pan/Pani ciasteczka? (1 = tak, 2 = nie)', { 1: 9, 2: 30 }, ['nie', 'tak'], ['1']],
    [
      'I worry (1=Strongly agree, 2=Agree, 3=Neither, 4=Disagree, 5=Strongly disagree)',
      { 1: 20, 2: 20, 3: 5, 4: 5 },
      ['Strongly disagree', 'Disagree', 'Neither', 'Agree', 'Strongly agree'],
      ['2', '1'],
    ],
  ])('tells the levels of “%s”', async (header, counts, labels, top) => {
    const draft = await readCase(oneQuestion(header, counts));
    expect(labelsOf(columnOf(draft, header.slice(0, 12)))).toEqual(labels);
    expect(topOf(draft, header.slice(0, 12))).toEqual(top);
  });

  it.each([
    ['Quanto si fida? (1 = per nulla, 7 = moltissimo)', { 3: 20, 5: 20, 6: 20 }, '1234567'],
    ['Wie besorgt sind Sie? Skala von 1 bis 5', { 2: 20, 3: 20, 4: 20 }, '12345'],
    ['À quel point, de 1 à 7, êtes-vous inquiet ?', { 3: 20, 4: 20, 6: 20 }, '1234567'],
    ['¿Cuánto confía, en una escala de 1 a 5?', { 3: 20, 4: 20 }, '12345'],
    ['Worry, where 1 means not at all and 5 means extremely', { 4: 20, 5: 20 }, '12345'],
    ['Hoe bezorgd bent u? (van 1 tot 7)', { 3: 20, 5: 20, 6: 20 }, '1234567'],
    ['Trust, 1 (completely) to 5 (not at all)', { 2: 20, 3: 20, 4: 20 }, '54321'],
    ['Concern (0-4)', { 1: 20, 2: 20, 3: 20 }, '01234'],
  ])('tells the points of “%s”', async (header, counts, points) => {
    expect(valuesOf(await one(header, counts)).join('')).toBe(points);
  });

  it.each([
    ['How many devices do you own, from 1 to 5 people?', { 2: 20, 3: 20, 4: 20 }],
    ['Children aged 0 to 5 at home', { 2: 20, 3: 20, 4: 20 }],
  ])('is not read into “%s”', async (header, counts) => {
    expect(valuesOf(await one(header, counts))).not.toContain('5');
  });
});

describe('a known scale', () => {
  it.each([
    [
      'Quanto è preoccupato?',
      { 'Molto preoccupato': 30, 'Abbastanza preoccupato': 20, 'Poco preoccupato': 5 },
      'Per niente preoccupato',
      4,
    ],
    [
      'Ich mache mir Sorgen',
      { 'Stimme eher zu': 30, 'Stimme voll und ganz zu': 20, 'Teils/teils': 5 },
      'Stimme überhaupt nicht zu',
      5,
    ],
    [
      'Je suis inquiet',
      { 'Plutôt d’accord': 30, 'Tout à fait d’accord': 20, 'Ni d’accord ni pas d’accord': 5 },
      "Pas du tout d'accord",
      5,
    ],
    [
      'Me preocupa',
      { 'De acuerdo': 30, 'Muy de acuerdo': 20, 'Ni de acuerdo ni en desacuerdo': 5 },
      'Muy en desacuerdo',
      5,
    ],
    [
      'Ik maak me zorgen',
      { 'Mee eens': 30, 'Helemaal mee eens': 20, Neutraal: 5 },
      'Helemaal mee oneens',
      5,
    ],
    [
      'Worried',
      { '4 - Agree': 30, '5 - Strongly agree': 20, '3 - Neutral': 5 },
      '1 - Strongly disagree',
      5,
    ],
    [
      'How satisfied are you?',
      { 'very satisfied': 30, satisfied: 20, neutral: 5 },
      'very dissatisfied',
      5,
    ],
    ['Do you read policies?', { Always: 20, Often: 20, Sometimes: 20, Rarely: 5 }, 'Never', 5],
  ])(
    'has its lowest level in “%s” though nobody chose it',
    async (header, counts, lowest, size) => {
      const column = await one(header, counts);
      expect(column.kind).toBe('scale');
      expect(valuesOf(column)[0]).toBe(lowest);
      expect(valuesOf(column)).toHaveLength(size);
    },
  );

  it('is asked about where several have the answers that were given', async () => {
    expect(
      asked(await one('Important?', { 'Very important': 30, 'Somewhat important': 9 })),
    ).toContain('levels');
  });

  it.each([
    [{ Never: 9, Rarely: 9, Sometimes: 9, Often: 9 }],
    [{ 'Strongly disagree': 9, Disagree: 9, Agree: 9, 'Strongly agree': 9 }],
    [{ Agree: 9, Disagree: 9 }],
    [{ Easy: 9, 'Neither easy nor difficult': 9, Difficult: 9 }],
  ])('gets no level that its question may not have offered: %j', async (counts) => {
    expect([...valuesOf(await one('A question', counts))].sort()).toEqual(
      Object.keys(counts).sort(),
    );
  });
});

describe('two scales side by side', () => {
  const grid = (name: string, first: readonly string[], second: readonly string[]) =>
    [
      `${name}_1,${name}_2`,
      ...Array.from(
        { length: 120 },
        (_, i) => `${first[i % first.length]},${second[(i * 7) % second.length]}`,
      ),
    ].join('\n');

  it.each([
    [
      ['Mai', 'Raramente', 'Ogni mese', 'Ogni settimana', 'Ogni giorno'],
      ['Mai', 'Raramente', 'Qualche volta', 'Spesso'],
    ],
    [
      ['Never', 'Yearly', 'Monthly', 'Weekly', 'Daily'],
      ['Never', 'Sometimes', 'Weekly', 'Daily'],
    ],
  ])('keep the levels each was asked with', async (first, second) => {
    const { detected } = await readCase(grid('Q4', first, second));
    expect(detected.columns.map(valuesOf).map((values) => [...values].sort())).toEqual(
      [first, second].map((levels) => [...levels].sort()),
    );
  });

  it('share the ends that one of them leaves out', async () => {
    const { detected } = await readCase(
      grid('Q4', ['Disagree', 'Neither agree nor disagree', 'Agree'], agreement),
    );
    for (const column of detected.columns) expect(valuesOf(column)).toEqual(agreement);
  });
});

describe('two answers', () => {
  it.each([
    ['Have done', 'Have not done'],
    ['Lo faccio', 'Non lo faccio'],
    ['Gemacht', 'Nicht gemacht'],
    ['J’ai refusé', 'Je n’ai pas refusé'],
    ['Lo he hecho', 'No lo he hecho'],
    ['Done it', 'Never done it'],
    ['Heb ik gedaan', 'Heb ik niet gedaan'],
  ])('“%s” is the yes and “%s” the no, whichever is rarer', async (yes, no) => {
    for (const counts of [
      { [yes]: 30, [no]: 10 },
      { [yes]: 10, [no]: 30 },
    ]) {
      const draft = await readCase(oneQuestion('Deleted cookies', counts));
      expect(topOf(draft, 'Deleted')).toEqual([yes]);
      expect(asked(columnOf(draft, 'Deleted'))).not.toContain('top');
    }
  });

  it.each([
    ['Apple', 'Android'],
    ['A', 'B'],
    ['3', '4'],
  ])('“%s” and “%s” have no yes until somebody says which', async (a, b) => {
    const draft = await readCase(oneQuestion('Deleted cookies', { [a]: 30, [b]: 10 }));
    expect(topOf(draft, 'Deleted')).toEqual([]);
  });
});
