import type { FactName, Study, StudyItem } from './Study';

/** A study of which what a correction has changed is no longer asked: whoever corrects a reading knows it. */
export function confirmChanged(before: Study, after: Study): Study {
  if (before === after) return after;
  const known = new Map(before.items.map((item) => [keyOf(item), item]));
  const items = after.items.map((item) => {
    const earlier = known.get(keyOf(item));
    return earlier && earlier !== item ? without(item, changedFacts(earlier, item)) : item;
  });
  const { generation, design } = after;
  const column = ['column'] as const;
  return {
    ...after,
    items,
    ...(generation && {
      generation: without(generation, [
        ...(isSame(before.generation, generation) ? [] : column),
        ...(isSame(before.fieldwork, after.fieldwork) ? [] : (['year'] as const)),
      ]),
    }),
    ...(design && { design: without(design, isSame(before.design, design) ? [] : column) }),
  };
}

/** The study with every reading confirmed that it states; what it leaves open stays asked. */
export function confirmStated(study: Study): Study {
  const { generation, design, pairs } = study;
  return {
    ...study,
    items: study.items.map((item) =>
      without({ ...item, ...impliedTop(study, item) }, statedFacts(study, item)),
    ),
    ...(generation && { generation: without(generation, ['column', 'year']) }),
    ...(design && { design: without(design, ['column']) }),
    ...(pairs && { pairs: pairs.map(({ concern, behavior }) => ({ concern, behavior })) }),
  };
}

/** How many readings of a study are asked that it states, and that can be confirmed as they stand. */
export function statedButAsked(study: Study): number {
  const { generation, design, pairs = [] } = study;
  const ofItems = study.items.flatMap((item) => {
    const stated = statedFacts(study, item);
    return (item.check ?? []).filter((fact) => stated.includes(fact));
  });
  const others = [generation, design, ...pairs].flatMap((subject) => subject?.check ?? []);
  return ofItems.length + others.length;
}

/** Of two answers in their order the upper is the yes, once that order is confirmed. */
function impliedTop(study: Study, item: StudyItem): Pick<StudyItem, 'top'> {
  const scale = item.scale === undefined ? undefined : study.scales?.[item.scale];
  const [lower, upper, ...more] = item.levels ?? scale?.levels ?? [];
  const isOpen = item.check?.includes('top') && item.top === undefined && scale?.top === undefined;
  if (!isOpen || lower === undefined || upper === undefined || more.length > 0) return {};
  return { top: [typeof upper === 'string' ? upper : upper.value] };
}

/** A direction that is left out, and answers of which none is the yes, are no readings to confirm. */
function statedFacts(study: Study, item: StudyItem): readonly FactName[] {
  const top = item.top ?? (item.scale === undefined ? undefined : study.scales?.[item.scale]?.top);
  return [
    'role',
    'levels',
    'missing',
    ...(item.direction === undefined ? [] : (['direction'] as const)),
    ...(top?.length === 0 ? [] : (['top'] as const)),
  ];
}

const factFields: Readonly<Record<string, readonly (keyof StudyItem)[]>> = {
  role: ['role'],
  levels: ['kind', 'levels', 'scale', 'delimiter'],
  direction: ['direction'],
  top: ['top', 'scale'],
  missing: ['missing'],
};

function changedFacts(before: StudyItem, after: StudyItem): readonly FactName[] {
  return Object.entries(factFields).flatMap(([fact, fields]) =>
    fields.some((field) => !isSame(before[field], after[field])) ? [fact as FactName] : [],
  );
}

function without<T extends { readonly check?: FactName[] | undefined }>(
  subject: T,
  facts: readonly FactName[],
): T {
  const { check = [], ...rest } = subject;
  const left = check.filter((fact) => !facts.includes(fact));
  return (left.length > 0 ? { ...rest, check: left } : rest) as T;
}

function keyOf({ id, column, columns }: StudyItem): string {
  return JSON.stringify([id, column, columns]);
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
