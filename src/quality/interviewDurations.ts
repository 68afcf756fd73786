import type { Codebook } from '../codebook/Codebook';
import { columnNumbers } from '../codebook/resolve/numericValues';
import type { SurveyColumn, SurveyTable } from '../survey/SurveyTable';
import { readClock } from './readClock';
import { timestampReader } from './timestampReader';

const durationName =
  /^(duration|time ?taken|time ?spent|completion ?time|interview ?time|total ?time|response ?time|length of interview|loi|durata|dauer|duree|duración|duracion)\b(?!.*\bago\b)/;
const startName =
  /^(start|started|begin|inizio|ora di inizio|startzeit|hora de inicio|heure de début)[ _]?(time|date|at)?\b/;
const endName =
  /^(end|ended|finish|submit|submitted|completed?|completion|fine|ora di completamento|fertigstellungszeit|hora de finalización|heure de fin)[ _]?(time|date|at)?\b/;

/**
 * Seconds each respondent took, from the column that holds durations, else from start and end timestamps; NaN where unknown.
 * Undefined where the file holds neither.
 */
export function interviewDurations(
  table: SurveyTable,
  codebook: Codebook,
): Float64Array | undefined {
  const asked = new Set(
    codebook.items
      .filter(({ role }) => role !== 'other')
      .flatMap((item) => (item.kind === 'multiple' ? item.columns : [item.column])),
  );
  const others = table.columns.filter((_, index) => !asked.has(index));
  for (const column of others.filter((one) => hasName(one, durationName))) {
    const durations = statedDurations(table, column);
    if (hasHalf(durations)) return durations;
  }
  const start = others.find((column) => hasName(column, startName));
  const end = others.find((column) => hasName(column, endName));
  if (!start || !end) return undefined;
  const durations = elapsed(table.rowCount, start, end);
  return hasHalf(durations) ? durations : undefined;
}

function hasName({ header, question }: SurveyColumn, name: RegExp): boolean {
  return [header, question].some((text) => name.test(text.trim().toLowerCase().replace(/_/g, ' ')));
}

function hasHalf(durations: Float64Array): boolean {
  return durations.filter((seconds) => seconds >= 0).length * 2 > durations.length;
}

function statedDurations(table: SurveyTable, column: SurveyColumn): Float64Array {
  const name = `${column.header} ${column.question}`.toLowerCase();
  const unit = /\b(min|mins|minutes|minuti|minuten)\b/.test(name.replace(/_/g, ' ')) ? 60 : 1;
  const numbers = columnNumbers(table, column.position - 1, []).map((value) =>
    value >= 0 ? value * unit : Number.NaN,
  );
  if (hasHalf(numbers) || column.values.kind === 'numeric') return numbers;
  const { codes, texts } = column.values;
  const seconds = texts.map(readClock);
  return Float64Array.from(codes, (code) => seconds[code]!);
}

function elapsed(rowCount: number, start: SurveyColumn, end: SurveyColumn): Float64Array {
  const durations = new Float64Array(rowCount).fill(Number.NaN);
  if (start.values.kind === 'numeric' || end.values.kind === 'numeric') return durations;
  const read = timestampReader([...start.values.texts, ...end.values.texts]);
  const started = start.values.texts.map(read);
  const ended = end.values.texts.map(read);
  for (let i = 0; i < rowCount; i++) {
    const seconds = ended[end.values.codes[i]!]! - started[start.values.codes[i]!]!;
    if (seconds >= 0) durations[i] = seconds;
  }
  return durations;
}
