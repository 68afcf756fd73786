import type { Item } from '../codebook/Codebook';
import { askedFacts } from '../codebook/certainty/askedFacts';
import type { DetectedColumn, DetectedPair, Level } from '../codebook/DetectedCodebook';
import { columnName } from '../codebook/propose/columnName';
import { openStudy } from '../engine/openStudy';
import type { Draft } from '../engine/Session';
import { formatProblem } from '../format/formatProblem';
import { formatReason } from '../format/formatReason';
import { inspectedHeadline } from './inspectedHeadline';
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

function reportOn(path: string, draft: Draft) {
  const { file, detected, proposal } = draft;
  const opened = openStudy(draft, proposal);
  const open = opened.ok ? opened.value.open : undefined;
  const items = new Map(
    (open?.codebook.items ?? []).flatMap((item) =>
      'column' in item ? [[item.column + 1, item] as const] : [],
    ),
  );
  const ids = new Set(open?.codebook.items.map(({ id }) => id));
  return {
    file: path,
    encoding: file.encoding,
    delimiter: file.delimiter,
    headerRows: file.headerRows,
    platform: file.platform,
    rows: file.table.rowCount,
    columns: detected.columns.map((column) => describe(column, items.get(column.position))),
    pairs: detected.pairs
      .map((pair) => describePair(pair, detected.columns))
      .filter(({ concern, behavior }) => ids.has(concern) && ids.has(behavior)),
    ...inspectedHeadline(open),
    warnings: [...file.warnings, ...detected.warnings].map((warning) =>
      formatProblem(warning, 'en'),
    ),
  };
}

function describe(column: DetectedColumn, item: Item | undefined) {
  const asked = askedFacts('column', column.certainty);
  return {
    position: column.position,
    header: column.header,
    question: column.question,
    ...(column.option !== undefined && { option: column.option }),
    kind: column.kind,
    role: column.role,
    ...(column.role === 'behavior' && {
      direction: asked.includes('direction') ? null : (column.direction ?? null),
    }),
    ...(column.evidence && { evidence: column.evidence }),
    levels: column.levels.map(plainLevel),
    top: asked.includes('top') ? null : topOf(item),
    missing: column.missing,
    ...(column.setId !== undefined && { set: column.setId }),
    check: asked.length > 0,
    asked,
    certainty: column.certainty,
    why: column.reasons.map((reason) => formatReason(reason, 'en')).join('; '),
  };
}

/** The levels that count as yes, as the file has them; null where none do. */
function topOf(item: Item | undefined): readonly string[] | null {
  return item && 'top' in item && item.top.length > 0 ? item.top : null;
}

function describePair(
  { concern, behavior, certainty, reasons }: DetectedPair,
  columns: readonly DetectedColumn[],
) {
  return {
    concern: columnName(columns, concern),
    behavior: columnName(columns, behavior),
    why: reasons.map((reason) => formatReason(reason, 'en')).join('; '),
    check: askedFacts('pair', certainty).length > 0,
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
    `   ${column.kind}, ${column.role}${column.check ? ` (please check: ${column.asked.join(', ')})` : ''}`,
    ...(column.levels.length > 0
      ? [`   levels: ${column.levels.map(levelText).join(column.kind === 'scale' ? ' < ' : ', ')}`]
      : []),
    ...(column.missing.length > 0 ? [`   missing: ${column.missing.join(', ')}`] : []),
    ...(column.why === '' ? [] : [`   because: ${column.why}`]),
  ]);
  const { headline, needs } = report;
  const foot = headline
    ? [`headline: ${headline.concern} against ${headline.behavior}`]
    : [
        'no headline yet; to be confirmed first:',
        ...needs.map(({ item, what }) => `   ${item ?? 'the survey'}: ${what}`),
      ];
  return `${[...head, ...columns, '', ...foot].join('\n')}\n`;
}

function levelText(level: string | Level): string {
  return typeof level === 'string' ? level : `${level.value} = ${level.label}`;
}
