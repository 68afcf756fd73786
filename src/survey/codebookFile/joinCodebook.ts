import { errorProblem, type Problem, warningProblem } from '../../problem/Problem';
import { failed, ok, type Result } from '../../problem/Result';
import type { SurveyFile } from '../SurveyFile';
import type { DeclaredMeaning, SurveyColumn } from '../SurveyTable';
import { type CodebookEntry, type CodebookFile, nameKey } from './CodebookFile';

/**
 * A survey with what a codebook says of its columns: wordings, value labels and missing codes, as if the file declared them
 * itself. Fails where the codebook names none of the columns; warns of columns that it leaves out.
 */
export function joinCodebook(file: SurveyFile, codebook: CodebookFile): Result<SurveyFile> {
  const { columns } = file.table;
  const byName = new Map(codebook.entries.map((entry) => [nameKey(entry.name), entry]));
  const byWording = new Map(
    codebook.entries.flatMap((entry) =>
      entry.question ? [[nameKey(wordingOf(entry.question, entry.option)), entry] as const] : [],
    ),
  );
  const isHeaderless =
    file.headerRows === 0 && columns.every(({ header }) => header.startsWith('#'));
  const entryOf = (column: SurveyColumn): CodebookEntry | undefined =>
    isHeaderless
      ? codebook.entries.find(({ position }) => position === column.position)
      : (byName.get(nameKey(column.header)) ??
        byWording.get(nameKey(wordingOf(column.question, column.option))));
  const entries = columns.map(entryOf);
  if (entries.every((entry) => entry === undefined))
    return failed(
      errorProblem('codebook-no-match', {
        file: codebook.name,
        expected: codebook.entries
          .slice(0, 3)
          .map(({ name }) => name)
          .join(', '),
        found: columns
          .slice(0, 3)
          .map(({ header }) => header)
          .join(', '),
      }),
    );
  const joined = columns.map((column, i) => {
    const entry = entries[i];
    return entry ? withEntry(column, entry, isHeaderless) : column;
  });
  return ok({
    ...file,
    table: { ...file.table, columns: joined },
    warnings: [...file.warnings, ...leftOut(codebook, columns, entries)],
  });
}

function leftOut(
  codebook: CodebookFile,
  columns: readonly SurveyColumn[],
  entries: readonly (CodebookEntry | undefined)[],
): readonly Problem[] {
  const unnamed = columns.filter((_, i) => entries[i] === undefined).map(({ header }) => header);
  if (unnamed.length === 0) return [];
  const detail = {
    file: codebook.name,
    count: unnamed.length,
    columns: unnamed.slice(0, 5).join(', '),
  };
  return [warningProblem('codebook-columns-left-out', detail)];
}

function withEntry(column: SurveyColumn, entry: CodebookEntry, takesName: boolean): SurveyColumn {
  const { name, question, option, valueLabels, missing, measure, weight } = entry;
  const { option: ownOption, ...rest } = column;
  const wording = question
    ? { question, ...(option !== undefined && { option }) }
    : { question: column.question, ...(ownOption !== undefined && { option: ownOption }) };
  const label = question && option ? `${question} – ${option}` : question;
  const declared: DeclaredMeaning = {
    ...column.declared,
    ...(label && { label }),
    ...(valueLabels && { valueLabels: asGiven(column, valueLabels) }),
    ...(missing && { missing: asGivenMissing(column, missing, valueLabels ?? []) }),
    ...(measure && { measure }),
    ...(weight && { weight }),
  };
  return { ...rest, ...(takesName && { header: name }), ...wording, declared };
}

/** The value labels in the texts that the column holds: an export may have the labels in place of the codes. */
function asGiven(
  column: SurveyColumn,
  valueLabels: NonNullable<DeclaredMeaning['valueLabels']>,
): NonNullable<DeclaredMeaning['valueLabels']> {
  if (!holdsLabels(column, valueLabels)) return valueLabels;
  return valueLabels.map(({ label }) => ({ value: label, label }));
}

function asGivenMissing(
  column: SurveyColumn,
  missing: readonly string[],
  valueLabels: NonNullable<DeclaredMeaning['valueLabels']>,
): readonly string[] {
  if (!holdsLabels(column, valueLabels)) return missing;
  const labelOf = new Map(valueLabels.map(({ value, label }) => [value, label]));
  return missing.map((value) => labelOf.get(value) ?? value);
}

function holdsLabels(
  { values }: SurveyColumn,
  valueLabels: NonNullable<DeclaredMeaning['valueLabels']>,
): boolean {
  if (values.kind === 'numeric') return false;
  const codes = new Set(valueLabels.map(({ value }) => value));
  const labels = new Set(valueLabels.map(({ label }) => label));
  const texts = values.texts.map((text) => text.trim()).filter((text) => text !== '');
  const count = (known: ReadonlySet<string>) => texts.filter((text) => known.has(text)).length;
  return count(labels) > count(codes);
}

function wordingOf(question: string, option: string | undefined): string {
  return option === undefined ? question : `${question} ${option}`;
}
