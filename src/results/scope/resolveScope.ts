import type { Testing } from '../../estimate/tests/Testing';
import { ok, type Result } from '../../problem/Result';
import type { Filter } from '../document/Results';
import type { ResultTable } from '../measures/Measures';
import type { OpenStudy } from '../OpenStudy';
import type { View } from '../query/Query';
import type { Banner } from './Banner';
import { resolveBanner } from './resolveBanner';
import { respondentMask } from './respondentMask';
import { testedBy, testingOf } from './testedBy';

/** Whose answers a table is about, in which columns: a view made good for one open study. */
export interface Scope {
  readonly open: OpenStudy;
  readonly banner: Banner;
  /** Absent where every respondent is in. */
  readonly mask: Uint8Array | undefined;
  readonly filters: readonly Filter[];
  readonly testing: Testing;
}

/** Finds a view's banner and filters. Problems: those of `resolveBanner` and `respondentMask`. */
export function resolveScope(open: OpenStudy, view: View): Result<Scope> {
  const banner = resolveBanner(open, view.by);
  if (!banner.ok) return banner;
  const mask = respondentMask(open, view.filters);
  if (!mask.ok) return mask;
  return ok({
    open,
    banner: banner.value,
    mask: mask.value,
    filters: view.filters,
    testing: testingOf(open.study),
  });
}

/** What a table says of itself: columns, filters, base, correction of its p-values, confidence of its intervals. */
export function tableHead(scope: Scope, base: NonNullable<ResultTable['base']>) {
  return {
    by: scope.banner.id,
    ...(scope.filters.length > 0 ? { filters: scope.filters } : {}),
    base,
    ...testedBy(scope.testing),
  } as const;
}
