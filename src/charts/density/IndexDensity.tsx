import { useCallback } from 'react';
import { formatCount, formatPercent } from '../../format/formatNumber';
import type { Locale } from '../../format/Locale';
import { translate } from '../../format/translate';
import { ChartCanvas } from '../frame/ChartCanvas';
import { ChartEmpty } from '../frame/ChartEmpty';
import styles from '../marks/chart.module.css';
import { DensityCell } from './DensityCell';
import { DensityFrame } from './DensityFrame';
import { planDensity } from './planDensity';
import type { IndexDensityData } from './toIndexDensity';

interface Props {
  readonly data: IndexDensityData | undefined;
  readonly locale: Locale;
}

/** Concern against protection, both in bins of ten points, with the thresholds that make the quadrants. */
export function IndexDensity({ data, locale }: Props) {
  const draw = useCallback(
    (width: number) => {
      if (!data) return null;
      const plan = planDensity(width);
      const greatest = Math.max(0, ...data.shares.flat().map((share) => share ?? 0));
      return (
        <svg
          data-chart="density"
          width={width}
          height={plan.height}
          viewBox={`0 0 ${width} ${plan.height}`}
        >
          <rect
            className={styles['plot']}
            x={plan.left}
            y={plan.top}
            width={plan.size}
            height={plan.size}
          />
          {binsOf(data).map((bin) => (
            <DensityCell
              key={`${bin.concern} ${bin.behavior}`}
              {...bin}
              greatest={greatest}
              plan={plan}
              locale={locale}
            />
          ))}
          <DensityFrame data={data} greatest={greatest} plan={plan} width={width} locale={locale} />
        </svg>
      );
    },
    [data, locale],
  );
  if (!data) return <ChartEmpty locale={locale} />;
  const summary = translate('charts', locale, 'density-summary', {
    concern: formatCount(data.thresholds.concern, locale),
    behavior: formatCount(data.thresholds.behavior, locale),
    greatest: formatPercent(
      Math.max(0, ...data.shares.flat().map((share) => share ?? 0)),
      locale,
      1,
    ),
  });
  return <ChartCanvas summary={summary} locale={locale} draw={draw} />;
}

function binsOf({ shares }: IndexDensityData) {
  return shares.flatMap((row, concern) =>
    row.map((share, behavior) => ({ share, concern, behavior })),
  );
}
