import type { OpenStudy } from '../../src/results/OpenStudy';
import { multipleItem, openStudyOf, scaleItem } from '../results/openStudyOf';
import { draws } from './attacks/surveyOf';

type Column = 'generation' | 'gender' | 'concern' | 'behavior' | 'age' | 'location' | 'visits';

/** What every respondent of a random survey answered; blank is no answer. */
export interface RandomSurvey {
  readonly columns: Readonly<Record<Column, string[]>>;
  readonly open: OpenStudy;
}

export const answers = {
  generation: ['Boomers', 'Gen X', 'Millennials', 'Gen Z'],
  gender: ['Female', 'Male', 'Other'],
  concern: ['Low', 'Middling', 'High', 'Extreme'],
  behavior: ['No', 'Yes'],
} as const;

export const concernTop = ['High', 'Extreme'];
/** Options of the multiple-response item `traces`. */
export const traces = ['age', 'location', 'visits'] as const;
export const traceNet = { label: 'Whereabouts', levels: ['location', 'visits'] };

export interface RandomOptions {
  readonly weighted?: boolean;
  /** A multiple-response item in place of gender. */
  readonly withTraces?: boolean;
  /** Nobody skips a question. */
  readonly complete?: boolean;
}

/** A small survey with uneven groups, skipped questions and unknown generations, the same for the same seed. */
export function randomStudy(
  seed: number,
  size: number,
  { weighted = false, withTraces = false, complete = false }: RandomOptions = {},
): RandomSurvey {
  const random = draws(seed);
  const draw = (levels: readonly string[], blank: number) => {
    const skew = 0.3 + random() * 1.2;
    return Array.from({ length: size }, () =>
      random() < (complete ? 0 : blank)
        ? ''
        : levels[Math.floor(random() ** skew * levels.length)]!,
    );
  };
  const mark = () => {
    const share = 0.04 + random() * 0.5;
    return Array.from({ length: size }, () => (random() < share ? 'Yes' : 'No'));
  };
  const columns = {
    generation: draw(answers.generation, seed % 3 === 0 ? 0.03 : 0),
    gender: draw(answers.gender, seed % 4 === 0 ? 0.03 : 0),
    concern: draw(answers.concern, 0.05),
    behavior: draw(answers.behavior, 0.05),
    age: mark(),
    location: mark(),
    visits: mark(),
  };
  const base = openStudyOf({
    columns,
    items: [
      scaleItem('concern', 'concern', answers.concern, concernTop),
      scaleItem('behavior', 'behavior', answers.behavior, ['Yes']),
      withTraces
        ? multipleItem('traces', traces, { nets: [traceNet] })
        : scaleItem('gender', 'demographic', answers.gender, []),
    ],
    generation: columns.generation,
    segments: answers.generation,
    pairs: [{ concern: 'concern', behavior: 'behavior' }],
    ...(weighted
      ? { design: { weights: Float64Array.from({ length: size }, () => 0.5 + random()) } }
      : {}),
  });
  return {
    columns,
    open: { ...base, codebook: { ...base.codebook, filters: withTraces ? [] : ['gender'] } },
  };
}
