import type { ScriptFacts } from '../../engine/ScriptFacts';
import type { SurveyFile } from '../../survey/SurveyFile';
import { rCall, rComment, rString } from './rText';

/** How the file was read; the script reads it the same way. */
export type ReadFacts = Pick<
  SurveyFile,
  'name' | 'encoding' | 'delimiter' | 'headerRows' | 'warnings'
>;

/** R: the survey read as it was read for the figures. */
export function fileSection(file: ReadFacts, { respondents, columns }: ScriptFacts): string {
  const name = baseName(file);
  const isText = file.delimiter !== '';
  const leading = file.warnings.find(({ code }) => code === 'rows-leading')?.detail?.['count'] ?? 0;
  const csvName = isText && !/\.zip$/i.test(name) ? name : `${name.replace(/\.[^.]*$/, '')}.csv`;
  const call = rCall('read_survey', {
    file: rString(csvName),
    encoding: rString(isText ? iconvName(file.encoding) : 'UTF-8'),
    separator: rString(isText ? file.delimiter : ','),
    above: `${Number(leading) + (isText ? file.headerRows : 1)}`,
    columns: `${columns}`,
    respondents: `${respondents}`,
  });
  const note = rComment(
    `${name} is no text file: unpack it, or save its sheet as CSV (UTF-8), under this name first.`,
  );
  const lines = [...(csvName === name ? [] : [note]), `survey <- ${call}`, ...joinedColumns(file)];
  return lines.join('\n');
}

/** R: a question over several columns as one, at the place of the first. */
function joinedColumns({ warnings }: ReadFacts): readonly string[] {
  return warnings
    .filter(({ code }) => code === 'columns-joined')
    .map(({ detail }) => {
      const [from, into] = [`survey[[${detail?.['from']}]]`, `survey[[${detail?.['into']}]]`];
      return `${into} <- ifelse(tidy(${into}) == "", ${from}, ${into})`;
    });
}

/** A file's name without its folders. */
export function baseName({ name }: ReadFacts): string {
  return name.split(/[\\/]/).at(-1) ?? name;
}

/** What iconv calls an encoding that browsers know by a wider name. */
function iconvName(encoding: string): string {
  const known: Readonly<Record<string, string>> = {
    ascii: 'CP1252',
    'iso-8859-1': 'CP1252',
    latin1: 'CP1252',
    'windows-1252': 'CP1252',
    'us-ascii': 'CP1252',
    'x-mac-roman': 'MACINTOSH',
  };
  const lower = encoding.toLowerCase();
  return known[lower] ?? lower.replace(/^windows-/, 'cp').toUpperCase();
}
