/** What describes a survey and is no table of answers: Qualtrics, LimeSurvey, DDI and Triple-S definitions. */
const definition = /\.(qsf|lss|xml)$/i;
/** A statistics package's file, whose labels may serve for a plain table beside it. */
const labelled = /\.(sav|zsav|dta)$/i;
const plain = /\.(csv|tsv|tab|txt|asc|dat|xlsx|ods)$/i;
/** How people name a table of variables, in English, Italian, German, French and Spanish. */
const tableOfVariables =
  /code[-_ ]?book|code[-_ ]?plan|data[-_ ]?(map|dictionary)|dictionary|variables?\b|value[-_ ]?labels|legenda|codifica|dizionario|dictionnaire|diccionario|libro[-_ ]?de[-_ ]?c[oó]digos/i;

/** Of files that came together, by their names: those of answers, and those that say what the answers' columns mean. */
export function besideData<Named extends { readonly name: string }>(
  files: readonly Named[],
): { readonly data: readonly Named[]; readonly codebooks: readonly Named[] } {
  const others = files.filter(({ name }) => !definition.test(name));
  const isPlainAmong = others.some(({ name }) => plain.test(name) && !isTableOfVariables(name));
  const isCodebook = ({ name }: Named) =>
    definition.test(name) || (isPlainAmong && (labelled.test(name) || isTableOfVariables(name)));
  return {
    data: files.filter((file) => !isCodebook(file)),
    codebooks: files.filter(isCodebook),
  };
}

function isTableOfVariables(name: string): boolean {
  const [file = ''] = name.split('/').slice(-1);
  return plain.test(file) && tableOfVariables.test(file);
}
