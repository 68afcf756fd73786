import { confirmed } from './answerHeadline';
import type { Study } from './Study';

/** The study whose generations a column tells, for certain; what a study file says of that column stays. */
export function answerGeneration(study: Study, column: string): Study {
  const { generation } = study;
  if (generation?.column !== column) return { ...study, generation: { column } };
  const check = generation.check?.filter((fact) => fact !== 'column') ?? [];
  return {
    ...study,
    generation: { ...confirmed(generation), ...(check.length > 0 && { check }) },
  };
}

/** The study whose answers were given in a year, for certain. */
export function answerYear({ generation, ...study }: Study, year: number): Study {
  const check = generation?.check?.filter((fact) => fact !== 'year') ?? [];
  return {
    ...study,
    fieldwork: { ...study.fieldwork, year },
    ...(generation && {
      generation: { ...confirmed(generation), ...(check.length > 0 && { check }) },
    }),
  };
}

/** The study weighted as it says, or with every answer counted once. `before` is the study that first named the weights. */
export function answerDesign(study: Study, before: Study, isWeighted: boolean): Study {
  if (!isWeighted) return { ...study, design: {} };
  const design = before.design ?? study.design;
  return design ? { ...study, design: confirmed(design) } : study;
}

/** The study in which one of these is as open again as it was `before` it was answered. */
export function reopen(study: Study, before: Study, what: 'generation' | 'year' | 'design'): Study {
  const { generation, fieldwork, design, ...rest } = study;
  const wasAsked = before.generation?.check?.includes('year') === true;
  const column = what === 'generation' ? before.generation : generation;
  const isYearOpen = what === 'year' && wasAsked && !column?.check?.includes('year');
  const time = what === 'year' ? before.fieldwork : fieldwork;
  const drawn = what === 'design' ? before.design : design;
  return {
    ...rest,
    ...(column && {
      generation: isYearOpen ? { ...column, check: [...(column.check ?? []), 'year'] } : column,
    }),
    ...(time && { fieldwork: time }),
    ...(drawn && { design: drawn }),
  };
}
