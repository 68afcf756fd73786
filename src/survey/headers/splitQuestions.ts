/** A column's wording told apart into what several columns share and what is its own. */
export interface SplitQuestion {
  readonly question: string;
  readonly option?: string;
}

const mostSplits = 6;
const selectedChoice =
  / [-–] (?:Selected Choice|Scelta selezionata|Ausgewählte Auswahl|Choix sélectionné|Opción seleccionada)$/i;

/**
 * "Question - Option", "Question: Option" and "Question [Option]" split where several columns have the question in common, at the
 * longest beginning that is shared, so that a dash within the question stays in it. A beginning that is another column's whole wording
 * is shared too ("Which brand?" beside "Which brand? - Other").
 */
export function splitQuestions(texts: readonly string[]): readonly SplitQuestion[] {
  const candidates = texts.map(splitsOf);
  const columnsOf = new Map<string, number>();
  for (const splits of candidates)
    for (const { question } of splits) columnsOf.set(question, (columnsOf.get(question) ?? 0) + 1);
  for (const text of texts) if (columnsOf.has(text)) columnsOf.set(text, columnsOf.get(text)! + 1);
  return texts.map((text, i) => {
    const shared = candidates[i]!.filter(({ question }) => (columnsOf.get(question) ?? 0) > 1);
    const split = shared.at(-1);
    if (!split) return { question: text.replace(selectedChoice, '') };
    return { ...split, question: split.question.replace(selectedChoice, '') };
  });
}

/** Every way to split a text, by rising length of the question. */
function splitsOf(text: string): readonly Required<SplitQuestion>[] {
  const splits = [...text.matchAll(/ [-–] |(?<=[^\d\s]): /g)].slice(0, mostSplits).map((match) => ({
    question: text.slice(0, match.index).trim(),
    option: text.slice(match.index + match[0].length).trim(),
  }));
  const bracket = bracketSplit(text);
  if (bracket) splits.push(bracket);
  return splits
    .filter(({ question, option }) => question !== '' && option !== '')
    .sort((a, b) => a.question.length - b.question.length);
}

function bracketSplit(text: string): Required<SplitQuestion> | undefined {
  if (!text.endsWith(']')) return undefined;
  let depth = 0;
  for (let i = text.length - 1; i > 0; i--) {
    if (text[i] === ']') depth++;
    if (text[i] === '[' && --depth === 0)
      return { question: text.slice(0, i).trim(), option: text.slice(i + 1, -1).trim() };
  }
  return undefined;
}
