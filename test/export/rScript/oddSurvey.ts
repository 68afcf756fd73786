import { seededRandom } from '../../../data/studies/sample/seededRandom';
import type { Study } from '../../../src/study/Study';

/** Answers that would end a string, a comment or a line of R, were they not escaped. */
const agreement = [
  'Per nulla d’accordo',
  'Poco',
  'Né sì né no',
  'Abbastanza',
  'Molto\\d\'accordo"); stop("injected',
];
const options = ['News, sport', 'Music', 'Films; books', 'None'];
const replicateCount = 8;

/** Numbers from 0 to 1, the same on every run. */
function seeded(seed: number): () => number {
  return seededRandom(seed).uniform;
}

/**
 * A small survey as exports are at their worst: semicolons, ages in words, decimal commas, answers in any case and with
 * stray blanks, joined options that hold the separator, a total below the answers, texts that would break R.
 */
export function oddSurvey(): string {
  const random = seeded(8);
  const pick = <T>(choices: readonly T[]): T => choices[Math.floor(random() * choices.length)]!;
  const headers = [
    'id',
    'Età',
    'gender',
    'w',
    'area',
    'point',
    'c1 "x"',
    'c2',
    'b1',
    'b2',
    'joined',
  ];
  const marks = ['m1', 'm2', 'm3'];
  const replicates = replicateColumns();
  const lines = [[...headers, ...marks, 'spend', ...replicates]];
  for (let i = 0; i < 260; i++) {
    const point = i % 20;
    const trait = random() + random() - 1;
    const weight = Math.round(1000 * (0.3 + 2 * random())) / 1000;
    const age = 15 + Math.floor(random() * 74);
    const scale = (shift: number) => {
      if (random() < 0.06) return pick(['', ' ', 'Non so', 'n/d']);
      const level =
        agreement[Math.min(4, Math.max(0, Math.round(2 + shift + trait + 3 * random() - 1.5)))]!;
      return pick([level, level, level.toUpperCase(), `  ${level} `]);
    };
    const code = (share: number) =>
      random() < share + trait / 5 ? '1' : pick(['0', '0.0', '', 'Non so']);
    lines.push([
      `${i}`,
      random() < 0.9
        ? `${age}`
        : pick([`${age} anni`, '', 'Preferisco non dirlo', `${age}.0`, '150']),
      pick(['Donna', 'Uomo', 'Donna', 'Uomo', 'Altro', '']),
      `${weight}`,
      `area ${point % 5}`,
      `point ${point}`,
      scale(0.3),
      scale(0),
      code(0.4),
      code(0.6),
      options.filter(() => random() < 0.4).join(';'),
      ...marks.map(() => pick(['Yes', 'No', 'No', ''])),
      pick([`${(random() * 400).toFixed(2).replace('.', ',')}`, '1.250,5', '', 'n/d', '€ 12']),
      ...replicates.map((_, r) => `${((point * 37 + r * 11) % 7 < 4 ? 2 : 0) * weight}`),
    ]);
  }
  const cells = (line: readonly string[]) =>
    line.map((cell) => (/[";\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(';');
  return `\ufeff${lines.map(cells).join('\r\n')}\r\nTotale: 260\r\n`;
}

export function replicateColumns(): string[] {
  return Array.from({ length: replicateCount }, (_, r) => `rep${r + 1}`);
}

/** A study of the odd survey. */
export function oddStudy(parts: Partial<Study> = {}): Study {
  const yesNo = [
    { value: '0', label: 'No, mai' },
    { value: '1', label: 'Sì' },
  ];
  return {
    format: 'divario.study/1',
    title: 'Strano "titolo"\nstop(\'x\')',
    language: 'it',
    fieldwork: { start: '2024-03-01', end: '2024-04-01' },
    generation: { column: 'Età', from: 'age' },
    design: {},
    missing: ['Non so', 'n/d'],
    scales: { agree: { levels: agreement, top: agreement.slice(3) } },
    items: [
      {
        column: 'c1 "x"',
        id: 'c1"); q(',
        kind: 'scale',
        role: 'concern',
        scale: 'agree',
        label: 'Mi preoccupa\nstop("injected")',
        nets: [{ label: 'Basso', levels: agreement.slice(0, 2) }],
        base: 'asked',
      },
      { column: 'c2', kind: 'scale', role: 'concern', scale: 'agree' },
      { column: 'b1', role: 'behavior', levels: yesNo, top: ['1'], direction: 'disclosing' },
      { column: 'b2', role: 'behavior', levels: yesNo, top: ['1'], direction: 'protective' },
      { id: 'joined', columns: ['joined'], kind: 'multiple', delimiter: ';', levels: options },
      { id: 'marked', columns: ['m1', 'm2', 'm3'], kind: 'multiple', levels: ['a', 'b', 'c'] },
      { column: 'spend', kind: 'numeric' },
      { column: 'gender', role: 'demographic', levels: ['Donna', 'Uomo', 'Altro'] },
    ],
    thresholds: { concern: 62.5, behavior: 50 },
    ...parts,
  };
}
