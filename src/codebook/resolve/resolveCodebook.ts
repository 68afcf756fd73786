import { errorProblem, type Problem } from '../../problem/Problem';
import { failed, ok, type Result } from '../../problem/Result';
import { fieldworkOf } from '../../study/fieldworkOf';
import type { GenerationFrom, Study } from '../../study/Study';
import type { SurveyTable } from '../../survey/SurveyTable';
import type { GenerationChoice, Item } from '../Codebook';
import type { AssumedFact } from '../certainty/AssumedFact';
import { askedOfStudy } from '../certainty/askedOfStudy';
import type { DetectedCodebook } from '../DetectedCodebook';
import type { DerivedCodebook } from '../derive/DerivedCodebook';
import { deriveItems } from '../derive/deriveItems';
import { findColumn } from './findColumn';
import { itemProblems } from './itemProblems';
import { resolveItem } from './resolveItem';

/**
 * The questions as they will be analysed: the study file's word first, detection where it is silent.
 * `proposal` is the detection as a study; its items stand in for a study that lists none.
 * Fails with every problem found, each naming the study file's field.
 */
export function resolveCodebook(
  table: SurveyTable,
  study: Study,
  detected: DetectedCodebook,
  proposal: Study,
): Result<DerivedCodebook> {
  const listed = study.items.length > 0;
  const source = listed
    ? study
    : {
        ...proposal,
        ...study,
        items: proposal.items,
        scales: { ...proposal.scales, ...study.scales },
      };
  const problems: Problem[] = [...itemProblems(study)];
  if (problems.length > 0) return failed(...problems);
  const items: Item[] = [];
  const assumed: AssumedFact[] = [];
  source.items.forEach((stated, k) => {
    const item = resolveItem(stated, { table, study: source, detected, field: `items[${k}]` });
    if (item.ok) {
      items.push(item.value.item);
      assumed.push(...item.value.assumed);
    } else problems.push(...item.problems);
  });
  const generation = resolveGeneration(table, source, detected);
  if (!generation.ok) problems.push(...generation.problems);
  // Where an item is wrong, what is made of it cannot be judged.
  const derived = deriveItems(problems.length === 0 ? items : [], {
    table,
    study: problems.length === 0 ? source : { ...source, derived: [], segments: [] },
    detected,
  });
  if (!derived.ok) problems.push(...derived.problems);
  const { derivations = [], assumed: assumedOfDerived = [] } = derived.ok ? derived.value : {};
  const named = [...items, ...derivations.map(({ item }) => item)];
  problems.push(...columnProblems(table, study, named));
  const areItemsRight = problems.length === 0;
  const pairs = resolvePairs(study.pairs ?? surePairs(proposal), named, study.pairs !== undefined);
  // A pair of an item that is wrong itself is no second mistake.
  if (!pairs.ok && areItemsRight) problems.push(...pairs.problems);
  if (problems.length > 0 || !generation.ok || !pairs.ok) return failed(...problems);
  const stated = fieldworkOf(study);
  const fieldworkYear = stated?.year ?? detected.fieldworkYear;
  assumed.push(...assumedOfDerived);
  assumed.push(...askedOfStudy({ study: source, detected, table, pairs: pairs.value }));
  return ok({
    items,
    assumed,
    pairs: pairs.value.map(({ concern, behavior }) => ({ concern, behavior })),
    filters: (study.filters ?? proposal.filters ?? []).filter(
      (name) => findColumn(table, name) || derivations.some(({ item }) => item.id === name),
    ),
    ...(derivations.length > 0 && { derived: derivations }),
    ...(generation.value && { generation: withLevels(generation.value, items, detected) }),
    ...(fieldworkYear !== undefined && { fieldworkYear }),
    ...(stated?.month !== undefined && { fieldworkMonth: stated.month }),
  });
}

/** Suggested pairs that are to be confirmed are no pairs yet. */
function surePairs({ pairs = [] }: Study): NonNullable<Study['pairs']> {
  return pairs.filter(({ check = [] }) => check.length === 0);
}

/** Filters that name neither a column nor an item, and a respondent's number that is no column. */
function columnProblems(
  table: SurveyTable,
  study: Study,
  items: readonly Item[],
): readonly Problem[] {
  const ids = new Set(items.map((item) => item.id));
  const named = (study.filters ?? []).map((column, k) => ({ column, field: `filters[${k}]` }));
  const controls = study.controls ?? [];
  named.push(...controls.map((column, k) => ({ column, field: `controls[${k}]` })));
  const { respondentId } = study;
  if (respondentId !== undefined) named.push({ column: respondentId, field: 'respondentId' });
  return named
    .filter(({ column }) => !ids.has(column) && !findColumn(table, column))
    .map(({ column, field }) => errorProblem('study-column-unknown', { column, field }, { field }));
}

function resolveGeneration(
  table: SurveyTable,
  study: Study,
  detected: DetectedCodebook,
): Result<GenerationChoice | undefined> {
  const stated = study.generation;
  if (!stated) {
    if (!detected.generation) return ok(undefined);
    const { position, from } = detected.generation;
    return ok({ column: position - 1, from, scheme: 'pew', straddling: 'bands' });
  }
  const column = findColumn(table, stated.column);
  if (!column) {
    const field = 'generation.column';
    return failed(
      errorProblem('study-column-unknown', { column: stated.column, field }, { field }),
    );
  }
  const guess = detected.generation;
  const from =
    stated.from ?? (guess?.position === column.position ? guess.from : fromTexts(column.values));
  return ok({
    column: column.position - 1,
    from,
    scheme: stated.scheme ?? 'pew',
    straddling: stated.straddling ?? 'bands',
  });
}

/** What its codes stand for and which texts are missing, by an item on the same column, else by the file's own labels. */
function withLevels(
  choice: GenerationChoice,
  items: readonly Item[],
  detected: DetectedCodebook,
): GenerationChoice {
  const item = items.find((one) => one.kind !== 'multiple' && one.column === choice.column);
  if (item?.kind === 'single' || item?.kind === 'scale')
    return { ...choice, levels: item.levels, missing: item.missing };
  const { levels = [], missing = [] } = detected.columns[choice.column] ?? {};
  const isLabelled = levels.some(({ value, label }) => value !== label);
  return {
    ...choice,
    ...(isLabelled && { levels }),
    ...(missing.length > 0 && { missing }),
  };
}

/** What an age column that detection passed over holds, by what most of its texts look like. */
function fromTexts(values: SurveyTable['columns'][number]['values']): GenerationFrom {
  const texts =
    values.kind === 'numeric'
      ? [...values.values.slice(0, 100)].map(String)
      : values.texts.slice(1);
  const share = (pattern: RegExp) =>
    texts.filter((text) => pattern.test(text.trim())).length / texts.length;
  if (share(/^(19|20)\d\d(\.0+)?$|^\d{4}-\d\d-\d\d/) > 0.5) return 'birth-year';
  if (share(/^\d{1,3}(\.0+)?$/) > 0.5) return 'age';
  return share(/\d/) > 0.5 ? 'age-band' : 'cohort';
}

/** Declared pairs must name items of the study; suggested ones stand where both are still a concern and a behavior. */
function resolvePairs(
  pairs: NonNullable<Study['pairs']>,
  items: readonly Item[],
  declared: boolean,
): Result<NonNullable<Study['pairs']>> {
  const ids = new Set(items.map((item) => item.id));
  const unknown = pairs.flatMap((pair, k) =>
    (['concern', 'behavior'] as const)
      .filter((part) => !ids.has(pair[part]))
      .map((part) => ({ field: `pairs[${k}].${part}`, item: pair[part] })),
  );
  if (declared && unknown[0]) {
    return failed(
      ...unknown.map(({ field, item }) =>
        errorProblem(
          'study-pair-unknown',
          { field, item, known: [...ids].slice(0, 12).join(', ') },
          { field },
        ),
      ),
    );
  }
  if (declared) return ok(pairs);
  const roles = new Map(items.map((item) => [item.id, item.role]));
  return ok(
    pairs.filter(
      ({ concern, behavior }) =>
        roles.get(concern) === 'concern' && roles.get(behavior) === 'behavior',
    ),
  );
}
