import type { Evidence } from '../../study/Study';
import type { EstimateRow } from '../document/Results';
import { isShownRow } from '../rows/isShownRow';
import { standingInterval } from '../rows/standingInterval';

export type Strength = 'none' | 'weak' | 'moderate' | 'strong';

/** One item's figure over all respondents, and what a behavior is known from. */
export interface EvidenceFigure {
  readonly total: EstimateRow | undefined;
  /** Of behaviors alone. */
  readonly evidence?: Evidence;
}

/** What evidence must hold to be called so; stated on the page as it is here. */
export const strengthRules = {
  moderate: { items: 2, base: 100, width: 0.1 },
  strong: { items: 3, base: 300, width: 0.1, behaviors: 1 },
} as const;

/**
 * How well a survey's figures bear a strategy. `none`: no figure may be shown. `weak`: some may. `moderate`: two
 * items on a base of 100 with an interval at most 10 points wide. `strong`: three such on a base of 300, one of
 * them a behavior observed or self-reported: what people say they think, or would do, is never strong alone.
 */
export function evidenceStrength(figures: readonly EvidenceFigure[]): Strength {
  const shown = figures.filter(({ total }) => total && isShownRow(total));
  if (shown.length === 0) return 'none';
  const { moderate, strong } = strengthRules;
  const firm = shown.filter((each) => isFirm(each, strong));
  const acts = firm.filter(({ evidence }) => evidence !== undefined && evidence !== 'willing');
  if (firm.length >= strong.items && acts.length >= strong.behaviors) return 'strong';
  const fair = shown.filter((each) => isFirm(each, moderate));
  return fair.length >= moderate.items ? 'moderate' : 'weak';
}

function isFirm(
  { total }: EvidenceFigure,
  { base, width }: { readonly base: number; readonly width: number },
): boolean {
  const interval = total && standingInterval(total);
  return (total?.n ?? 0) >= base && interval !== undefined && interval[1] - interval[0] <= width;
}
