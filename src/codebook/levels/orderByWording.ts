import type { Reading, Readings } from '../wording/readWording';
import { scaleVocabularies } from '../wording/scaleVocabulary';
import type { WordingReader } from '../wording/WordingReader';
import type { ScaleOrder } from './ScaleOrder';

interface Candidate extends ScaleOrder {
  readonly exact: number;
  /** Answers that name the family's own quality rather than a bare degree. */
  readonly specific: number;
}

/**
 * The order of answers by what their wordings mean, whatever order the file has them in. Undefined where no family of
 * scales, in any of the languages, gives every answer (of many, all but one) a place.
 */
export function orderByWording(
  answers: readonly string[],
  reader: WordingReader,
  language: string,
): ScaleOrder | undefined {
  if (answers.length < 2 || answers.length > 16) return undefined;
  const read = answers.map((answer) => reader.read(answer));
  let best: Candidate | undefined;
  scaleVocabularies.forEach((vocabulary, k) => {
    const readings = read.map((each) => each[k]!);
    const preferred = vocabulary.language === language ? 0.02 : 0;
    for (const candidate of candidates(readings, vocabulary.families)) {
      const scored = { ...candidate, exact: candidate.exact + preferred };
      if (!best || isBetter(scored, best)) best = scored;
    }
  });
  if (!best) return undefined;
  const { exact: _, specific: __, ...order } = best;
  return order;
}

function isBetter(a: Candidate, b: Candidate): boolean {
  if (a.outside.length !== b.outside.length) return a.outside.length < b.outside.length;
  if (Math.abs(a.confidence - b.confidence) > 0.051) return a.confidence > b.confidence;
  if (a.specific !== b.specific) return a.specific > b.specific;
  return a.exact > b.exact;
}

function candidates(
  readings: readonly Readings[],
  families: readonly { readonly id: string; readonly undirected: boolean }[],
): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const { id, undirected } of families) {
    const candidate = candidateOf(readings, id, undirected);
    if (candidate) found.push(candidate);
  }
  const degree = candidateOf(readings, '?', false);
  if (degree) found.push({ ...degree, family: 'degree' });
  return found;
}

function candidateOf(
  readings: readonly Readings[],
  family: string,
  undirected: boolean,
): Candidate | undefined {
  const placed = readings.map((each) => each.get(family) ?? degreeIn(family, each.get('*')));
  const specific = readings.filter((each) => each.has(family)).length;
  if (specific === 0 && family !== 'amount') return undefined;
  const outside = placed.flatMap((reading, k) => (reading ? [] : [k]));
  // "Hispanic" and "Not Hispanic", "left" and "right" are two groups, not two levels.
  if (placed.length === 2 && (family === '?' || undirected)) return undefined;
  if (outside.length > 1 || (outside.length === 1 && placed.length < 5)) return undefined;
  const inside = placed.flatMap((reading, k) => (reading ? [{ k, reading }] : []));
  const rests = new Set(inside.filter(({ k }) => readings[k]!.has(family)).map(restOf));
  const unlike = restPenalty(rests, inside.length, family);
  if (unlike === undefined) return undefined;
  const sign = namesOppositeOnly(inside.map(({ reading }) => reading)) ? -1 : 1;
  const middle = middlePlace(
    inside.map(({ reading }) => reading),
    sign,
  );
  const position = (reading: Reading) => (reading.neutral ? middle : sign * reading.position);
  const sorted = [...inside].sort((a, b) => position(a.reading) - position(b.reading) || a.k - b.k);
  const ties = sorted.filter(
    ({ reading }, i) => i > 0 && position(reading) === position(sorted[i - 1]!.reading),
  ).length;
  if (ties > 0 && ties >= inside.length / 3) return undefined;
  const neutral = inside.find(({ reading }) => reading.neutral);
  return {
    family: family === '*' ? 'amount' : family,
    order: sorted.map(({ k }) => k),
    outside,
    exact: inside.filter(({ reading }) => reading.rest === '').length,
    specific,
    confidence: confidenceOf({ family, count: inside.length, ties, unlike, outside, undirected }),
    ...(neutral && { neutral: neutral.k }),
  };
}

const unipolar: ReadonlySet<string> = new Set(['frequency', 'size']);

/** A bare degree on the family's own range: frequencies and sizes begin at zero. */
function degreeIn(family: string, degree: Reading | undefined): Reading | undefined {
  if (!degree || !unipolar.has(family)) return degree;
  return { ...degree, position: (degree.position + 1) / 2 };
}

function restOf({ reading }: { readonly reading: Reading }): string {
  return reading.rest;
}

/**
 * How far unknown words differ between the answers: none, or the same in all, is a scale; undefined where they differ so
 * much that the answers are sentences, not levels.
 */
function restPenalty(
  rests: ReadonlySet<string>,
  count: number,
  family: string,
): number | undefined {
  const worded = [...rests].filter((rest) => rest !== '');
  if (family === '?') return worded.length === 1 && !rests.has('') && count > 1 ? 0.08 : undefined;
  if (worded.length === 0) return 0;
  if (worded.length === 1) return rests.has('') ? 0.15 : 0.05;
  const words = worded.map((rest) => rest.split(' ').length);
  if (Math.max(...words) > 2 || worded.length > count / 2) return undefined;
  return 0.25;
}

/** One quality named by its opposite alone, denied at one end: "not at all difficult" is the least difficult. */
function namesOppositeOnly(readings: readonly Reading[]): boolean {
  const named = readings.filter((reading) => !reading.neutral);
  return (
    readings.some((reading) => reading.deniesOpposite) &&
    named.every((reading) => reading.opposite || reading.rest === '') &&
    !named.some((reading) => !reading.opposite && reading.position > 0)
  );
}

/** A midpoint lies at zero where the scale has two poles, else among as many levels below as above. */
function middlePlace(readings: readonly Reading[], sign: number): number {
  const others = readings.filter((reading) => !reading.neutral);
  if (others.some((reading) => reading.opposite)) return 0;
  const positions = others.map((reading) => sign * reading.position).sort((a, b) => a - b);
  // Without a level below the midpoint, the lower half of the scale was not answered.
  if ((positions[0] ?? 0) >= 0) return 0;
  const half = positions.length / 2;
  const below = positions[Math.ceil(half) - 1];
  const above = positions[Math.ceil(half)];
  if (below === undefined || above === undefined) return 0;
  if (positions.length % 2 !== 0) return 0;
  return (below + above) / 2;
}

function confidenceOf(facts: {
  readonly family: string;
  readonly count: number;
  readonly ties: number;
  readonly unlike: number;
  readonly outside: readonly number[];
  readonly undirected: boolean;
}): number {
  // Two levels may be all there are, or the two that were seen; yes and no are all.
  const pair = facts.family === 'yes-no' ? 0.95 : 0.7;
  let confidence = facts.count > 2 ? 0.95 : pair;
  confidence -= facts.unlike;
  if (facts.ties > 0) confidence = Math.min(confidence, 0.6);
  if (facts.outside.length > 0) confidence = Math.min(confidence, 0.6);
  if (facts.undirected) confidence = Math.min(confidence, 0.7);
  return confidence;
}
