import { columnLetters, type LetteredContrast } from '../../estimate/tests/columnLetters';
import { withAdjustedP } from '../../estimate/tests/pairwiseContrasts';
import type { Testing } from '../../estimate/tests/Testing';
import type { ColumnLetters, Contrast } from '../../results/document/Results';
import type { RestContrast } from '../../results/measures/topBox/topBoxSchema';
import { withEquivalence } from '../../results/rows/equivalence';
import { keyOfGroup, totalKey } from '../../results/rows/isTotalRow';
import { withheldContrast, withheldRest } from './withheldRow';

/** Whether the row of a group by its key (at a level or quadrant, where there are such) is printed. */
export type IsPrinted = (key: string, part: string | undefined) => boolean;

/**
 * Contrasts of printed rows only. Adjusted p-values depend on all p-values of a table row, so they are taken anew
 * over the contrasts that stay; their df is that of the total, so they need the total's row.
 */
export function withholdContrasts<Each extends Contrast>(
  contrasts: readonly Each[],
  isPrinted: IsPrinted,
  partOf: (contrast: Each) => string | undefined = ({ level }) => level,
): Each[] {
  const kept = contrasts.filter((each) =>
    [keyOfGroup(each.a), keyOfGroup(each.b), totalKey].every((key) => isPrinted(key, partOf(each))),
  );
  if (kept.length === contrasts.length) return [...contrasts];
  const adjusted = new Map<Each, Each>();
  for (const part of new Set(kept.map(partOf)))
    for (const [before, after] of readjusted(kept.filter((each) => partOf(each) === part)))
      adjusted.set(before, after);
  return contrasts.map((each) => adjusted.get(each) ?? withheldContrast(each));
}

function readjusted<Each extends Contrast>(family: readonly Each[]): (readonly [Each, Each])[] {
  const adjusted = withAdjustedP(family.map(({ p }) => ({ p: p ?? Number.NaN })));
  const renewed = family.map((each, k) => {
    const { pHolm = Number.NaN, pBH = Number.NaN } = adjusted[k] ?? {};
    return { ...each, pHolm: numberOrNull(pHolm), pBH: numberOrNull(pBH) };
  });
  const judged = withEquivalence(renewed);
  return family.map((each, k) => [each, judged[k] ?? each] as const);
}

export function withholdRest(rests: readonly RestContrast[], isPrinted: IsPrinted): RestContrast[] {
  const kept = rests.filter(
    ({ group, level }) => isPrinted(keyOfGroup(group), level) && isPrinted(totalKey, level),
  );
  if (kept.length === rests.length) return [...rests];
  const adjusted = withAdjustedP(kept.map(({ p }) => ({ p: p ?? Number.NaN })));
  return rests.map((rest) => {
    const k = kept.indexOf(rest);
    if (k < 0) return withheldRest(rest);
    return { ...rest, pHolm: numberOrNull(adjusted[k]?.pHolm ?? Number.NaN) };
  });
}

/** Letters read anew from the contrasts that stay. */
export function lettersOf(
  letters: readonly ColumnLetters[],
  contrasts: readonly Contrast[],
  testing: Testing,
): ColumnLetters[] {
  return [...new Set(letters.map(({ level }) => level))].flatMap((level) => {
    const names = letters.filter((each) => each.level === level).map(({ group }) => group);
    const shown = contrasts.filter((each) => each.level === level && each.p !== null);
    return columnLetters(shown.map(lettered), names, testing).map((each) =>
      level === undefined ? each : { ...each, level },
    );
  });
}

function lettered({ a, b, difference, p, pHolm, pBH }: Contrast): LetteredContrast {
  const number = (figure: number | null) => figure ?? Number.NaN;
  return {
    a,
    b,
    difference: number(difference),
    p: number(p),
    pHolm: number(pHolm),
    pBH: number(pBH),
  };
}

function numberOrNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
