import { useCallback } from 'react';
import { formatEvidence } from '../../format/formatEvidence';
import type { Locale } from '../../format/Locale';
import { translate } from '../../format/translate';
import { ChartCanvas } from '../frame/ChartCanvas';
import { ChartEmpty } from '../frame/ChartEmpty';
import { ChartKey } from '../marks/ChartKey';
import styles from '../marks/chart.module.css';
import { keySwatch, planKey } from '../marks/planKey';
import { PlacedWords } from '../rows/PlacedWords';
import { GapCell } from './GapCell';
import { columnLetter, planMatrix } from './planMatrix';
import type { GapMatrixData } from './toGapMatrix';

/** A pair of the matrix, by item ids. */
interface GapPair {
  readonly concern: string;
  readonly behavior: string;
}

interface Props {
  readonly data: GapMatrixData;
  readonly locale: Locale;
  readonly selected?: GapPair;
  readonly onSelect?: (pair: GapPair) => void;
}

/** Every concern against every behavior: the gap in points, coloured by its side and size, outlined where it may be zero. */
export function GapMatrix({ data, locale, selected, onSelect }: Props) {
  const { concerns, behaviors, gaps } = data;
  const draw = useCallback(
    (width: number) => {
      const plan = planMatrix(
        concerns.map((concern) => concern.label),
        behaviors.map(({ label, evidence }) => ({ label, note: formatEvidence(evidence, locale) })),
        width,
      );
      const key = planKey(
        (['matrix-positive', 'matrix-negative', 'matrix-uncertain'] as const).map((word) =>
          translate('charts', locale, word),
        ),
        width,
      );
      const height = plan.bottom + key.height;
      return (
        <svg data-chart="matrix" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
          <g aria-hidden="true">
            <PlacedWords texts={plan.texts} />
          </g>
          {concerns.map((concern, i) =>
            behaviors.map((behavior, j) => {
              const place = plan.cells[i]?.[j];
              const pair = { concern: concern.id, behavior: behavior.id };
              return (
                place && (
                  <GapCell
                    key={`${concern.id} ${behavior.id}`}
                    cell={gaps[i]?.[j]}
                    name={`${concern.label} × ${behavior.label}, ${formatEvidence(behavior.evidence, locale)}`}
                    place={place}
                    row={i}
                    column={j}
                    locale={locale}
                    selected={selected?.concern === concern.id && selected.behavior === behavior.id}
                    onSelect={onSelect && (() => onSelect(pair))}
                    {...(plan.lettered && { letter: columnLetter(j) })}
                  />
                )
              );
            }),
          )}
          <ChartKey plan={key} y={plan.bottom} swatch={(i) => <Swatch kind={i} />} />
        </svg>
      );
    },
    [concerns, behaviors, gaps, locale, selected, onSelect],
  );
  if (concerns.length === 0) return <ChartEmpty locale={locale} />;
  const summary = translate('charts', locale, 'matrix-summary', {
    concerns: concerns.length,
    behaviors: behaviors.length,
  });
  return <ChartCanvas summary={summary} locale={locale} draw={draw} />;
}

function Swatch({ kind }: { readonly kind: number }) {
  const place = { width: keySwatch, height: keySwatch };
  if (kind === 2) return <rect className={styles['bandUncertain']} {...place} />;
  return <rect fill={`var(--diverging-${kind === 0 ? 3 : 9})`} {...place} />;
}
