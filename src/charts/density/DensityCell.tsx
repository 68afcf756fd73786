import { formatCount, formatPercent } from '../../format/formatNumber';
import type { Locale } from '../../format/Locale';
import { translate } from '../../format/translate';
import type { Figure } from '../../results/document/Results';
import { Hatching } from '../marks/Hatching';
import { Mark } from '../marks/Mark';
import type { DensityPlan } from './planDensity';

interface Props {
  readonly share: Figure;
  /** Bins 0…9 of the two indices. */
  readonly concern: number;
  readonly behavior: number;
  /** The fullest cell's share, which is darkest. */
  readonly greatest: number;
  readonly plan: DensityPlan;
  readonly locale: Locale;
}

/** One bin: the darker, the more respondents. */
export function DensityCell({ share, concern, behavior, greatest, plan, locale }: Props) {
  const side = plan.size / 10;
  const place = {
    x: plan.toX(concern * 10) + 0.5,
    y: plan.toY(behavior * 10 + 10) + 0.5,
    width: side - 1,
    height: side - 1,
  };
  const name = translate('charts', locale, 'density-cell', {
    concern: range(concern, locale),
    behavior: range(behavior, locale),
    share:
      share === null
        ? translate('charts', locale, 'hidden-small-cell')
        : formatPercent(share, locale, 1),
  });
  return (
    <Mark name={name} row={9 - behavior} column={concern}>
      {share === null ? (
        <Hatching {...place} />
      ) : (
        <rect {...place} fill="var(--ink)" fillOpacity={densityOpacity(share, greatest)} />
      )}
    </Mark>
  );
}

/** Opacity by the root of the share, so that thin bins are still seen. */
export function densityOpacity(share: number, greatest: number): number {
  return greatest > 0 ? Math.round(Math.sqrt(share / greatest) * 85) / 100 : 0;
}

function range(bin: number, locale: Locale): string {
  return `${formatCount(bin * 10, locale)}–${formatCount(bin * 10 + 10, locale)}`;
}
