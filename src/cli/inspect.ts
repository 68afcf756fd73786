import { askedFacts } from '../codebook/certainty/askedFacts';
import type { DetectedColumn, Level } from '../codebook/DetectedCodebook';
import type { Draft } from '../engine/Session';
import { formatProblem } from '../format/formatProblem';
import { formatReason } from '../format/formatReason';
import { badInput, done, type Outcome } from './Outcome';
import { openSurvey } from './openSurvey';

/** What was detected of a file, as JSON or as a table to read. */
export async function inspect(
  file: string,
  json: boolean,
  codebook: string | undefined,
): Promise<Outcome> {
  const draft = await openSurvey(file, undefined, codebook);
  if (!draft.ok) return badInput(file, draft.problems);
  const report = reportOn(file, draft.value);
  return done(json ? `${JSON.stringify(report, null, 2)}\n` : asText(report));
}

type Report = ReturnType<typeof reportOn>;

function reportOn(path: string, { file, detected }: Draft) {
  return {
    file: path,
    encoding: file.encoding,
    delimiter: file.delimiter,
    headerRows: file.headerRows,
    platform: file.platform,
    rows: file.table.rowCount,
    columns: detected.columns.map(describe),
    warnings: [...file.warnings, ...detected.warnings].map((warning) =>
      formatProblem(warning, 'en'),
    ),
  };
}

function describe(column: DetectedColumn) {
  return {
    position: column.position,
    header: column.header,
    question: column.question,
    ...(column.option !== undefined && { option: column.option }),
    kind: column.kind,
    role: column.role,
    ...(column.direction && { direction: column.direction }),
    ...(column.evidence && { evidence: column.evidence }),
    levels: column.levels.map(plainLevel),
    missing: column.missing,
    ...(column.setId !== undefined && { set: column.setId }),
    certainty: column.certainty,
    check: askedFacts('column', column.certainty).length > 0,
    why: column.reasons.map((reason) => formatReason(reason, 'en')).join('; '),
  };
}

/** A level as the study format writes it: its text, or its code with its label. */
function plainLevel(level: Level): string | Level {
  return level.value === level.label ? level.value : level;
}

function asText(report: Report): string {
  const head = [
    `${report.file}: ${report.rows} rows, ${report.columns.length} columns`,
    `read as ${report.platform}, ${report.encoding}, delimiter ${JSON.stringify(report.delimiter)}, header rows: ${report.headerRows}`,
    ...report.warnings.map((warning) => `warning: ${warning}`),
  ];
  const columns = report.columns.flatMap((column) => [
    '',
    `#${column.position} ${column.question || column.header || '(no header)'}`,
    `   ${column.kind}, ${column.role}${column.check ? ' (please check)' : ''}`,
    ...(column.levels.length > 0
      ? [`   levels: ${column.levels.map(levelText).join(column.kind === 'scale' ? ' < ' : ', ')}`]
      : []),
    ...(column.missing.length > 0 ? [`   missing: ${column.missing.join(', ')}`] : []),
    ...(column.why === '' ? [] : [`   because: ${column.why}`]),
  ]);
  return `${[...head, ...columns].join('\n')}\n`;
}

function levelText(level: string | Level): string {
  return typeof level === 'string' ? level : `${level.value} = ${level.label}`;
}
