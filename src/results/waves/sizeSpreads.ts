import { totalCovariance } from '../../estimate/regression/totalCovariance';
import { pairCells } from '../../paradox/pairCells';
import { gapScores } from '../../paradox/pairGap';
import { findItem } from '../items/findItem';
import { levelsOf } from '../items/itemAnswers';
import { pairOf } from '../measures/gap/pairOf';
import { levelsAmong, protectiveVerdicts } from '../measures/gap/topBoxAnswers';
import type { OpenStudy } from '../OpenStudy';
import { resolveScope } from '../scope/resolveScope';
import type { ComparedTable } from './comparedMeasures';
import type { WaveTables } from './WaveComparison';
import { waveSide } from './waveSubjects';

/** How a group's weighted size varies from sample to sample, relative to it, and with the group's mean. */
export interface SizeSpread {
  readonly variance: number;
  readonly covariance: number;
}

/**
 * The spread of each group's size in a table of an open survey, by group: what a regression over several waves needs
 * beside the errors of their means. Empty for the gap of indices, a base of all who were asked, and replicate weights.
 */
export function sizeSpreads(
  open: OpenStudy,
  table: ComparedTable,
): ReadonlyMap<string, SizeSpread> {
  const scored = scoredAnswers(open, table);
  const scope = resolveScope(open, { by: table.by, filters: table.filters ?? [] });
  if (!scored || !scope.ok || open.design.replicates) return new Map();
  const { banner, mask } = scope.value;
  const { codes, scores } = scored;
  const pairs = Float64Array.from({ length: 2 * scores.length }, (_, k) =>
    k % 2 === 0 ? 1 : (scores[k >> 1] ?? 0),
  );
  const spreads = new Map<string, SizeSpread>();
  for (const { group, estimate, weightedBase } of table.rows) {
    const g = banner.names.indexOf(group) + 1;
    if (estimate === null || !weightedBase || (g === 0 && group !== 'Total')) continue;
    const inside = Uint32Array.from(codes, (code, i) =>
      mask?.[i] === 0 || (g > 0 && banner.codes[i] !== g) ? 0 : code,
    );
    const covariance = totalCovariance(open.design, {
      codes: inside,
      codeCount: scores.length - 1,
      scores: pairs,
      size: 2,
    });
    const [ofSize = 0, withSum = 0] = covariance;
    spreads.set(group, {
      variance: ofSize / weightedBase ** 2,
      covariance: (withSum - estimate * ofSize) / weightedBase ** 2,
    });
  }
  return spreads;
}

/** Answers as codes, 0 outside the base, and what each code counts. */
function scoredAnswers(open: OpenStudy, table: ComparedTable) {
  if (table.measure === 'top-box') {
    const found = findItem(open, table.item);
    if (!found.ok || !('top' in found.value) || found.value.base === 'asked') return undefined;
    const inTop = levelsAmong(found.value, found.value.top);
    const scores = [0, ...inTop.map((isIn) => (isIn ? 1 : 0))];
    return { codes: levelsOf(open, found.value), scores };
  }
  if (table.measure !== 'gap') return undefined;
  const pair = pairOf(open, table.concern, table.behavior);
  if (!pair.ok) return undefined;
  const cells = pairCells(
    protectiveVerdicts(open, pair.value.concern),
    protectiveVerdicts(open, pair.value.behavior),
  );
  return { codes: cells, scores: [...gapScores].map((score) => score || 0) };
}

/** The spreads of every compared table by generation of an open survey, by subject and group. */
export function waveSizes(
  open: OpenStudy,
  tables: WaveTables,
): ReadonlyMap<string, ReadonlyMap<string, SizeSpread>> {
  const side = waveSide(tables, { by: 'generation', filters: [] });
  return new Map([...side.tables].map(([key, table]) => [key, sizeSpreads(open, table)]));
}
