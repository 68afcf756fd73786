import type { ChoiceItem } from '../../../codebook/Codebook';
import { isPlain } from '../../../design/isPlain';
import { pearsonChiSquare } from '../../../estimate/association/pearsonChiSquare';
import { raoScott } from '../../../estimate/association/raoScott';
import { ok, type Result } from '../../../problem/Result';
import { figure } from '../../document/figure';
import { levelsOf } from '../../items/itemAnswers';
import type { Scope } from '../../scope/resolveScope';
import type { Association } from './distributionSchema';

/**
 * The test of item by banner among those who answered and are in a group: Pearson's χ² of a plain sample, else
 * Rao and Scott's second-order F. Undefined where fewer than two levels or groups are held. Fails with `lonely-psu`.
 */
export function itemAssociation(
  { open, banner, mask }: Scope,
  item: ChoiceItem,
): Result<Association | undefined> {
  if (banner.names.length < 2) return ok(undefined);
  const levels = levelsOf(open, item);
  const levelCount = item.levels.length;
  if (isPlain(open.design)) {
    const { X2, df, p } = pearsonChiSquare(levels, levelCount, banner, mask);
    return ok(df > 0 ? { test: 'pearson', X2: figure(X2), df, p: figure(p) } : undefined);
  }
  const test = raoScott(open.design, levels, levelCount, banner, mask);
  if (!test.ok) return test;
  const { F, ndf, ddf, p } = test.value;
  if (Number.isNaN(F)) return ok(undefined);
  return ok({
    test: 'rao-scott',
    F: figure(F),
    ndf: figure(ndf),
    ddf: figure(ddf),
    p: figure(p),
  });
}
