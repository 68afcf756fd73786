import type { AssumedFact } from '../../codebook/certainty/AssumedFact';
import type { StudySummary } from '../document/StudySummary';
import { headlineOf } from '../summary/headlineOf';
import type { AskedQuestion, HeadlineQuestions } from './AskedQuestion';
import { askedOf, candidatesOf, type ReadCodebook } from './candidatesOf';

/**
 * The few questions that decide a survey's headline: which is the worry, which the act, and what of their answers and of
 * the respondents is not known. None where the headline can be told.
 */
export function headlineQuestions(read: ReadCodebook, summary: StudySummary): HeadlineQuestions {
  const { pair, needs } = headlineOf(summary);
  const isOpen = !pair || needs.some((fact) => 'pair' in fact);
  const sole = { concern: soleOf('concern', read), behavior: soleOf('behavior', read) };
  const needed = (id: string | undefined) =>
    id !== undefined && needs.some((fact) => 'item' in fact && fact.item === id);
  const settled = (role: 'concern' | 'behavior') => {
    const id = isOpen ? sole[role] : pair?.[role];
    return needed(id) || (id !== undefined && isUnfit(id, read)) ? undefined : id;
  };
  const concern = settled('concern');
  // Of two that are each the only one, it is still to be said that they belong together.
  const behavior = isOpen && concern !== undefined ? undefined : settled('behavior');
  const sides = [
    ...(concern === undefined
      ? [{ kind: 'concern', candidates: candidatesOf('concern', read, behavior) } as const]
      : []),
    ...(behavior === undefined
      ? [{ kind: 'behavior', candidates: candidatesOf('behavior', read, concern) } as const]
      : []),
  ].filter(({ candidates }) => candidates.length > 0);
  return {
    questions: [...sides, ...questionsOfPeople(summary)],
    settled: {
      ...(concern !== undefined && { concern }),
      ...(behavior !== undefined && { behavior }),
    },
  };
}

/** The only question of a role, where it is known to be one. */
function soleOf(role: 'concern' | 'behavior', { codebook }: ReadCodebook): string | undefined {
  const [first, ...others] = codebook.items.filter((item) => item.role === role);
  return others.length === 0 ? first?.id : undefined;
}

/** Whether anything of its reading is asked. */
function isUnfit(id: string, { codebook }: ReadCodebook): boolean {
  return askedOf(codebook, id).size > 0;
}

function questionsOfPeople({ assumed = [] }: StudySummary): readonly AskedQuestion[] {
  const fields = new Map<string, AssumedFact>();
  for (const fact of assumed) if ('field' in fact) fields.set(fact.field, fact);
  const generation = fields.get('generation.column');
  const year = fields.get('fieldwork.year');
  const design = [...fields.values()].filter(
    (fact) => 'field' in fact && fact.field.startsWith('design.'),
  );
  return [
    ...(generation ? [{ kind: 'generation', column: String(generation.value) } as const] : []),
    ...(year
      ? [{ kind: 'year', ...(typeof year.value === 'number' && { year: year.value }) } as const]
      : []),
    ...(design.length > 0
      ? [{ kind: 'design', columns: design.map(({ value }) => String(value)) } as const]
      : []),
  ];
}
