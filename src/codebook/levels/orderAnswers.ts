import { type ColumnDraft, reason } from '../profile/ColumnDraft';
import type { Answer, ColumnProfile } from '../profile/ColumnProfile';
import type { DraftContext } from '../profile/DraftContext';
import type { ReasonCode } from '../ReasonCode';
import { isOther } from '../text/isOther';
import { numberTag } from '../text/numberTag';
import { bandOfExcelDate } from '../text/plainBand';
import { matchKnownScale, type ScaleMatch } from './matchKnownScale';
import { orderByBands } from './orderByBands';
import { orderByCohorts } from './orderByCohorts';
import { orderByCount } from './orderByCount';
import { orderByEducation } from './orderByEducation';
import { orderByNegation } from './orderByNegation';
import { isScaleRun, orderByNumbers } from './orderByNumbers';
import { orderByWording } from './orderByWording';
import { orderByYesNoLead } from './orderByYesNoLead';
import type { ScaleOrder } from './ScaleOrder';

/** The answers as an ordered scale, or a yes/no; undefined where no order is known. */
export function orderAnswers(
  profile: ColumnProfile,
  given: readonly Answer[],
  missing: readonly string[],
  context: DraftContext,
): ColumnDraft | undefined {
  const labels = given.map(({ label }) => label);
  const { reader, language } = context;
  const found =
    orderByNumbers(labels, reader, language) ??
    firstOf(
      orderByBands(labels, language),
      orderByCohorts(labels),
      orderByWording(labels, reader, language),
      orderByEducation(labels, language),
      orderByDeclaration(profile, given),
      orderByYesNoLead(labels, reader, language),
      orderByNegation(labels),
      orderByCount(labels),
    ) ??
    loneAnswer(given, context);
  const known = wholeScale(given, found);
  if (known) return draftOfScale(known, found, given, missing, context);
  return found && mayLeaveOut(found, given) ? draftOf(found, given, missing) : undefined;
}

/** Families whose levels are words with a meaning, of which nobody may have chosen some. */
const measured: ReadonlySet<string> = new Set(['bands', 'cohorts', 'education', 'declared']);

/**
 * The known scale that worded answers come from. Two answers on either side of a scale's middle ("Agree", "Disagree") are
 * a question of their own; codes with labels have the levels that their key states.
 */
function wholeScale(
  given: readonly Answer[],
  found: ScaleOrder | undefined,
): ScaleMatch | undefined {
  if (found && (measured.has(found.family) || isBinary(found, given.length))) return undefined;
  if (given.some(({ value, label }) => value !== label)) return undefined;
  const match = matchKnownScale(given.map(({ label }) => label));
  if (!match) return undefined;
  const middle = (match.texts.length - 1) / 2;
  const sides = new Set(match.places.map((place) => Math.sign(place - middle)));
  return given.length === 2 && sides.has(1) && sides.has(-1) ? undefined : match;
}

function draftOfScale(
  { places, texts, isWhole, isUnique }: ScaleMatch,
  found: ScaleOrder | undefined,
  given: readonly Answer[],
  missing: readonly string[],
  { reader, language }: DraftContext,
): ColumnDraft {
  const levels = texts.map((text, place) => {
    const answer = given[places.indexOf(place)];
    return { value: answer?.value ?? text, label: answer?.label ?? text };
  });
  const unchosen = texts.filter((_, place) => !places.includes(place));
  const read = orderByWording(texts, reader, language);
  const neutral = read?.neutral === undefined ? undefined : levels[read.neutral]?.value;
  const scale = read?.family ?? found?.family ?? 'known';
  return {
    kind: 'scale',
    levels,
    missing,
    confidence: isWhole
      ? sureOf(given, isUnique, knownConfidence)
      : isUnique
        ? filledConfidence
        : ambiguousConfidence,
    reasons: [
      reason('known-scale', { scale, low: texts[0] ?? '', high: texts.at(-1) ?? '' }),
      ...(unchosen.length > 0 ? [reason('unchosen-levels', { texts: unchosen.join(', ') })] : []),
    ],
    family: scale,
    ...(neutral !== undefined && { neutral }),
  };
}

const knownConfidence = 0.95;
/** Levels that nobody chose are told by the known scale alone. */
const filledConfidence = 0.9;
/** Several scales have the answers that were given: which of them was asked is for a person to say. */
const ambiguousConfidence = 0.6;

/** Of fewer respondents, some level may have been chosen by nobody. */
export const leastForWhole = 100;
const fewConfidence = 0.72;

/** A scale of which few were asked may have levels more, unless no known scale with these has. */
function sureOf(given: readonly Answer[], hasNoMore: boolean, confidence: number): number {
  const asked = given.reduce((sum, { count }) => sum + count, 0);
  return asked >= leastForWhole || hasNoMore ? confidence : Math.min(confidence, fewConfidence);
}

/** Share of respondents under which an answer without a place may be left out of a scale. */
const fewest = 0.02;

/** An answer that many gave isn't missing because it has no place in the order; "Other" has none by nature. */
function mayLeaveOut({ outside }: ScaleOrder, given: readonly Answer[]): boolean {
  const all = given.reduce((sum, { count }) => sum + count, 0);
  return outside.every((k) => {
    const { label, count } = given[k]!;
    return isOther(label) || count <= all * fewest;
  });
}

/** The most certain of several orders, the earlier of equals. */
function firstOf(...orders: readonly (ScaleOrder | undefined)[]): ScaleOrder | undefined {
  return orders.reduce((best, order) => {
    if (!order) return best;
    return best && best.confidence >= order.confidence ? best : order;
  }, undefined);
}

/** Levels that a file's own dictionary calls ordinal are in the order of their codes. */
function orderByDeclaration(
  profile: ColumnProfile,
  given: readonly Answer[],
): ScaleOrder | undefined {
  const { measure, valueLabels } = profile.column.declared ?? {};
  if (measure !== 'ordinal' || !valueLabels || given.length < 3) return undefined;
  const numbers = given.map(({ value }) => Number(value));
  if (numbers.some(Number.isNaN) || !isScaleRun(numbers)) return undefined;
  const order = numbers.map((_, k) => k).sort((a, b) => numbers[a]! - numbers[b]!);
  return { family: 'declared', order, outside: [], confidence: 0.7 };
}

/** One answer alone: a scale's top is no scale, but a yes is known as one. */
function loneAnswer(given: readonly Answer[], context: DraftContext): ScaleOrder | undefined {
  const [only] = given;
  if (given.length !== 1 || !only) return undefined;
  const isYesNo = context.reader.read(only.label).some((each) => each.has('yes-no'));
  return isYesNo ? { family: 'yes-no', order: [0], outside: [], confidence: 0.6 } : undefined;
}

const reasonOf: Readonly<Record<string, ReasonCode>> = {
  bands: 'ordered-bands',
  numbers: 'labelled-ends',
  'yes-no': 'yes-no',
  cohorts: 'generation-names',
  declared: 'declared-in-file',
};

function draftOf(
  found: ScaleOrder,
  given: readonly Answer[],
  missing: readonly string[],
): ColumnDraft {
  const levels = found.order.map((k) => ({
    value: given[k]!.value,
    label: (found.family === 'bands' && bandOfExcelDate(given[k]!.label)) || given[k]!.label,
  }));
  const repaired = found.order.map((k) => given[k]!.label).find((label) => bandOfExcelDate(label));
  const binary = isBinary(found, levels.length);
  const certain =
    found.family === 'yes-no' && levels.length === 2
      ? 0.95
      : sureOf(given, binary || measured.has(found.family), found.confidence);
  const tagged = numberTag(levels[0]?.label ?? '').tag !== undefined;
  const code =
    reasonOf[found.family] ?? (tagged && levels.length > 3 ? 'labelled-ends' : 'known-scale');
  const neutral = found.neutral === undefined ? undefined : given[found.neutral]?.value;
  return {
    kind: binary ? 'single' : 'scale',
    levels,
    missing: [...missing, ...found.outside.map((k) => given[k]!.value)],
    confidence: certain,
    reasons: [
      reason(code, {
        scale: found.family,
        low: levels[0]?.label ?? '',
        high: levels.at(-1)?.label ?? '',
      }),
      ...(found.family === 'bands' && repaired !== undefined
        ? [reason('band-was-date', { text: repaired, band: bandOfExcelDate(repaired) ?? '' })]
        : []),
    ],
    family: found.family,
    ...(neutral !== undefined && !binary && { neutral }),
  };
}

function isBinary(found: ScaleOrder, levelCount: number): boolean {
  if (found.family === 'yes-no') return levelCount <= 2;
  return found.family === 'consent' && levelCount === 2;
}
