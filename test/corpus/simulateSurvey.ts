import { seededRandom } from '../../data/studies/sample/seededRandom';
import type { CorpusColumn, CorpusSurvey } from './CorpusSurvey';

const rows = 240;

/** A CSV of simulated answers, always the same for one survey; some levels are chosen by nobody, as happens. */
export function simulateSurvey(survey: CorpusSurvey): string {
  const random = seededRandom(seedOf(survey.name)).uniform;
  const columns = survey.columns.flatMap((column) => answered(column, survey, random));
  const lines = [columns.map(({ header }) => header)];
  if (survey.layout === 'both') lines.push(columns.map(({ question }) => question));
  for (let i = 0; i < rows; i++) lines.push(columns.map(({ cells }) => cells[i] ?? ''));
  return lines.map((line) => line.map(quoted).join(',')).join('\n');
}

interface AnsweredColumn {
  readonly header: string;
  readonly question: string;
  readonly cells: readonly string[];
}

function answered(
  column: CorpusColumn,
  { layout }: CorpusSurvey,
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
      const { levels, missing, codes = levels } = answers;
      // A level in twelve stays unchosen; never one of two.
      const chosen = codes.filter(() => levels.length < 4 || random() > 1 / 12);
      const lean = 0.6 + random();
      return [
        {
          header,
          question,
          cells: many(() => {
            if (random() < 0.03) return '';
            if (missing[0] !== undefined && random() < 0.06) return missing[0];
            return chosen[Math.floor(random() ** lean * chosen.length)] ?? '';
          }),
        },
      ];
    }
  }
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
