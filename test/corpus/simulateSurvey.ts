import { seededRandom } from '../../data/studies/sample/seededRandom';
import type { CorpusColumn, CorpusSurvey } from './CorpusSurvey';

/**
 * A CSV of simulated answers, always the same for one survey: a class of 30 or a panel of 960, levels of very uneven appeal, the
 * ends of a scale least, so that some are chosen by nobody, as happens: more often in small files, and at the ends.
 */
export function simulateSurvey(survey: CorpusSurvey): string {
  const random = seededRandom(seedOf(survey.name)).uniform;
  const rows = sizes[Math.floor(sizes.length * random())] ?? 240;
  const columns = survey.columns.flatMap((column) => answered(column, survey, rows, random));
  const lines = [columns.map(({ header }) => header)];
  if (survey.layout === 'both') lines.push(columns.map(({ question }) => question));
  for (let i = 0; i < rows; i++) lines.push(columns.map(({ cells }) => cells[i] ?? ''));
  return lines.map((line) => line.map(quoted).join(',')).join('\n');
}

const sizes = [30, 60, 120, 240, 480, 960];

interface AnsweredColumn {
  readonly header: string;
  readonly question: string;
  readonly cells: readonly string[];
}

function answered(
  column: CorpusColumn,
  { layout }: CorpusSurvey,
  rows: number,
  random: () => number,
): readonly AnsweredColumn[] {
  const { answers, code, question } = column;
  const header = layout === 'question' ? question : code;
  const many = (cell: (row: number) => string) => Array.from({ length: rows }, (_, k) => cell(k));
  switch (answers.kind) {
    case 'id':
      return [{ header, question, cells: many((k) => String(10_007 + k * 13)) }];
    case 'weight':
      return [{ header, question, cells: many(() => (0.4 + 1.6 * random()).toFixed(3)) }];
    case 'number': {
      const span = answers.high - answers.low + 1;
      return [
        {
          header,
          question,
          cells: many(() => String(answers.low + Math.floor(random() * span))),
        },
      ];
    }
    case 'multiple':
      return answers.options.map((option) => ({
        header: `${header} [${option}]`,
        question: `${question} [${option}]`,
        cells: many(() => (random() < 0.35 ? option : '')),
      }));
    case 'levels': {
      const { levels, missing, ordered, codes = levels } = answers;
      const appeal = codes.map((_, k) => {
        const isEnd = ordered && codes.length > 2 && (k === 0 || k === codes.length - 1);
        return (0.05 + random() ** 2) * (isEnd ? 0.35 : 1);
      });
      return [
        {
          header,
          question,
          cells: many((k) => {
            if (random() < 0.03) return '';
            if (missing[0] !== undefined && (k === 7 || random() < 0.06)) return missing[0];
            return codes[drawn(appeal, random())] ?? '';
          }),
        },
      ];
    }
  }
}

/** The index that a number from 0 to 1 falls on, each as wide as its weight. */
function drawn(weights: readonly number[], at: number): number {
  const target = at * weights.reduce((sum, weight) => sum + weight, 0);
  let passed = 0;
  return weights.findIndex((weight) => {
    passed += weight;
    return target < passed;
  });
}

/** FNV-1a of a name: a stable seed, and the rule by which files are told into halves. */
export function seedOf(name: string): number {
  let hash = 0x811c9dc5;
  for (const char of name) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
