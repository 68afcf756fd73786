import { fieldworkOf } from '../../study/fieldworkOf';
import type { Study } from '../../study/Study';
import type { SurveyTable } from '../../survey/SurveyTable';
import type { DesignPart, DetectedCodebook } from '../DetectedCodebook';
import type { AssumedFact } from './AssumedFact';
import { askedFacts } from './askedFacts';

interface StudyReading {
  readonly study: Study;
  readonly detected: DetectedCodebook;
  readonly table: SurveyTable;
  /** As they will be analysed, with what the study file wants confirmed of them. */
  readonly pairs: NonNullable<Study['pairs']>;
}

/** What is asked of generations, year, design and pairs: named in `check`, or left to a detection that is not sure. */
export function askedOfStudy(reading: StudyReading): readonly AssumedFact[] {
  return [
    ...askedOfGeneration(reading),
    ...askedOfDesign(reading),
    ...reading.pairs.flatMap(({ concern, behavior, check = [] }) =>
      check.map((what) => ({ pair: { concern, behavior }, what, value: null })),
    ),
  ];
}

function askedOfGeneration({ study, detected, table }: StudyReading): readonly AssumedFact[] {
  const stated = study.generation;
  const guess = detected.generation;
  const name =
    stated?.column ??
    (guess && (table.columns[guess.position - 1]?.header ?? `#${guess.position}`));
  if (name === undefined) return [];
  const named = new Set(stated?.check);
  const { column, year } = guess?.certainty ?? {};
  const ownYear = fieldworkOf(study)?.year;
  const sure = {
    ...(!stated && column !== undefined && { column }),
    // Without any year there are no generations that could rest on it.
    ...(ownYear === undefined &&
      detected.fieldworkYear !== undefined &&
      year !== undefined && { year }),
  };
  const asked = new Set([...named, ...askedFacts('generation', sure)]);
  return [
    ...(asked.has('column')
      ? [{ field: 'generation.column', what: 'column', value: name } as const]
      : []),
    ...(asked.has('year')
      ? [
          {
            field: 'fieldwork.year',
            what: 'year',
            value: ownYear ?? detected.fieldworkYear ?? null,
          } as const,
        ]
      : []),
  ];
}

const parts: readonly DesignPart[] = ['weight', 'stratum', 'cluster'];

function askedOfDesign({ study, detected, table }: StudyReading): readonly AssumedFact[] {
  const stated = study.design;
  return parts.flatMap((part) => {
    const position = detected.design[part];
    const guessed = position === undefined ? undefined : table.columns[position - 1]?.header;
    const value = stated ? stated[part] : guessed;
    if (value === undefined) return [];
    const isAsked = stated
      ? (stated.check ?? []).includes('column')
      : askedFacts('design', { column: detected.design.certainty?.[part] ?? 0 }).length > 0;
    return isAsked ? [{ field: `design.${part}`, what: 'column', value } as const] : [];
  });
}
