import type { OpenStudy } from '../../src/results/OpenStudy';
import { openStudyOf, scaleItem } from '../results/openStudyOf';

/** What every respondent of a random survey answered; blank is no answer. */
export interface RandomSurvey {
  readonly columns: Readonly<Record<'generation' | 'gender' | 'concern' | 'behavior', string[]>>;
  readonly open: OpenStudy;
}

export const answers = {
  generation: ['Boomers', 'Gen X', 'Millennials', 'Gen Z'],
  gender: ['Female', 'Male', 'Other'],
  concern: ['Low', 'Middling', 'High', 'Extreme'],
  behavior: ['No', 'Yes'],
} as const;

export const concernTop = ['High', 'Extreme'];

/** A small survey with uneven groups, skipped questions and unknown generations, the same for the same seed. */
export function randomStudy(seed: number, size: number, weighted = false): RandomSurvey {
  const random = mulberry32(seed);
  const draw = (levels: readonly string[], blank: number) => {
    const skew = 0.3 + random() * 1.2;
    return Array.from({ length: size }, () =>
      random() < blank ? '' : levels[Math.floor(random() ** skew * levels.length)]!,
    );
  };
  const columns = {
    generation: draw(answers.generation, seed % 3 === 0 ? 0.03 : 0),
    gender: draw(answers.gender, seed % 4 === 0 ? 0.03 : 0),
    concern: draw(answers.concern, 0.05),
    behavior: draw(answers.behavior, 0.05),
  };
  const base = openStudyOf({
    columns,
    items: [
      scaleItem('concern', 'concern', answers.concern, concernTop),
      scaleItem('behavior', 'behavior', answers.behavior, ['Yes']),
      scaleItem('gender', 'demographic', answers.gender, []),
    ],
    generation: columns.generation,
    segments: answers.generation,
    pairs: [{ concern: 'concern', behavior: 'behavior' }],
    ...(weighted
      ? { design: { weights: Float64Array.from({ length: size }, () => 0.5 + random()) } }
      : {}),
  });
  return { columns, open: { ...base, codebook: { ...base.codebook, filters: ['gender'] } } };
}

function mulberry32(seed: number): () => number {
  let state = seed * 2654435761;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
