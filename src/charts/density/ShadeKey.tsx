import { formatCount, formatPercent } from '../../format/formatNumber';
import type { Locale } from '../../format/Locale';
import { translate } from '../../format/translate';
import type { Figure } from '../../results/document/Results';
import { PlacedWords } from '../rows/PlacedWords';
import { stackLines } from '../rows/placeWords';
import { fontSize } from '../words/typeScale';
import { wrapText } from '../words/wrapText';
import { densityOpacity } from './DensityCell';

interface Props {
  /** Share of the fullest bin. */
  readonly greatest: number;
  readonly n: Figure;
  readonly y: number;
  readonly width: number;
  readonly locale: Locale;
}

const steps = [0, 0.05, 0.25, 0.5, 1];
const stepWidth = 18;

/** What the shades of the density stand for, and how many respondents it holds. */
export function ShadeKey({ greatest, n, y, width, locale }: Props) {
  const shades = translate('charts', locale, 'density-key', {
    greatest: formatPercent(greatest, locale, 1),
  });
  const base =
    n === null ? '' : translate('charts', locale, 'base', { count: formatCount(n, locale) });
  const lines = wrapText([shades, base].filter(Boolean).join(' · '), width, fontSize.note);
  return (
    <g transform={`translate(0 ${y})`}>
      {steps.map((step, i) => (
        <rect
          key={step}
          stroke="var(--rule)"
          x={i * stepWidth}
          width={stepWidth}
          height={10}
          fill="var(--ink)"
          fillOpacity={densityOpacity(step, 1)}
        />
      ))}
      <PlacedWords texts={stackLines(lines, 0, 12, 'note')} />
    </g>
  );
}
