import { formatCount } from '../../format/formatNumber';
import type { Locale } from '../../format/Locale';
import { translate } from '../../format/translate';
import type { QuadrantName } from '../../results/measures/gap/gapSchema';
import styles from '../marks/chart.module.css';
import { quadrantName } from '../quadrant/quadrantWords';
import { textWidth } from '../words/textWidth';
import { fontSize } from '../words/typeScale';
import type { DensityPlan } from './planDensity';
import { ShadeKey } from './ShadeKey';
import type { IndexDensityData } from './toIndexDensity';

interface Props {
  readonly data: IndexDensityData;
  readonly greatest: number;
  readonly plan: DensityPlan;
  readonly width: number;
  readonly locale: Locale;
}

const ticks = [0, 25, 50, 75, 100];

/** What stands over and around the bins: axes, thresholds, the quadrants' names, and the key to the shades. */
export function DensityFrame({ data, greatest, plan, width, locale }: Props) {
  const { concern, behavior } = data.thresholds;
  const right = plan.toX(100);
  const bottom = plan.toY(0);
  const say = (key: 'concern-index' | 'behavior-index') => translate('charts', locale, key);
  return (
    <g aria-hidden="true">
      {ticks.map((tick) => (
        <g key={tick}>
          <text
            className={styles['tick']}
            fontSize={fontSize.tick}
            x={plan.toX(tick)}
            y={bottom + 16}
            textAnchor="middle"
          >
            {formatCount(tick, locale)}
          </text>
          <text
            className={styles['tick']}
            fontSize={fontSize.tick}
            x={plan.left - 6}
            y={plan.toY(tick) + 4}
            textAnchor="end"
          >
            {formatCount(tick, locale)}
          </text>
        </g>
      ))}
      <text className={styles['tick']} fontSize={fontSize.tick} x={0} y={12}>
        {`↑ ${say('behavior-index')}`}
      </text>
      <text
        className={styles['tick']}
        fontSize={fontSize.tick}
        x={right}
        y={bottom + 34}
        textAnchor="end"
      >
        {`${say('concern-index')} →`}
      </text>
      <line
        className={styles['threshold']}
        x1={plan.toX(concern)}
        x2={plan.toX(concern)}
        y1={plan.top}
        y2={bottom}
      />
      <line
        className={styles['threshold']}
        x1={plan.left}
        x2={right}
        y1={plan.toY(behavior)}
        y2={plan.toY(behavior)}
      />
      {corners(plan).map(({ quadrant, x, y, anchor }) => (
        <CornerName
          key={quadrant}
          text={quadrantName(quadrant, locale)}
          x={x}
          y={y}
          anchor={anchor}
          room={anchor === 'end' ? right - plan.toX(concern) : plan.toX(concern) - plan.left}
        />
      ))}
      <ShadeKey greatest={greatest} n={data.n} y={bottom + 50} width={width} locale={locale} />
    </g>
  );
}

interface Corner {
  readonly quadrant: QuadrantName;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

function corners(plan: DensityPlan): readonly Corner[] {
  const left = plan.toX(0) + 6;
  const right = plan.toX(100) - 6;
  const top = plan.toY(100) + 16;
  const bottom = plan.toY(0) - 8;
  return [
    { quadrant: 'cautious', x: left, y: top, anchor: 'start' },
    { quadrant: 'guarded', x: right, y: top, anchor: 'end' },
    { quadrant: 'carefree', x: left, y: bottom, anchor: 'start' },
    { quadrant: 'paradoxical', x: right, y: bottom, anchor: 'end' },
  ];
}

/** A quadrant's name in its corner, unless the threshold leaves no room for it. */
function CornerName({
  text,
  x,
  y,
  anchor,
  room,
}: Omit<Corner, 'quadrant'> & { readonly text: string; readonly room: number }) {
  if (textWidth(text, fontSize.value) + 10 > room) return null;
  return (
    <text
      className={`${styles['direct']} ${styles['label']} ${styles['halo']}`}
      fontSize={fontSize.value}
      x={x}
      y={y}
      textAnchor={anchor}
    >
      {text}
    </text>
  );
}
