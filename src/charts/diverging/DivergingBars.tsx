import { useCallback } from 'react';
import { formatFigure } from '../../format/formatFigure';
import { formatGroup } from '../../format/formatGroup';
import { formatInterval } from '../../format/formatInterval';
import type { Locale } from '../../format/Locale';
import { translate } from '../../format/translate';
import type { ChartCell } from '../cells/ChartCell';
import { baseWords, cellWords } from '../cells/cellWords';
import { groupNote } from '../cells/groupNote';
import { ChartCanvas } from '../frame/ChartCanvas';
import { ChartEmpty } from '../frame/ChartEmpty';
import { ChartKey } from '../marks/ChartKey';
import styles from '../marks/chart.module.css';
import { HiddenBar } from '../marks/HiddenBar';
import { keySwatch, planKey } from '../marks/planKey';
import { planRows } from '../rows/planRows';
import { RowLabels } from '../rows/RowLabels';
import { DivergingPieces, isLowSide, LowSideStroke } from './DivergingPieces';
import { divergingSlots } from './divergingSlots';
import { planDiverging } from './planDiverging';
import type { DivergingBarsData, DivergingRow } from './toDivergingRows';

interface Props {
  readonly data: DivergingBarsData;
  readonly locale: Locale;
}

const barHalf = 13;

/** Answers to a scale by group, stacked about the neutral level, with nets, bases and letters. */
export function DivergingBars({ data, locale }: Props) {
  const { levels, middle, rows } = data;
  const draw = useCallback(
    (width: number) => {
      const slots = divergingSlots(levels.length, middle);
      const key = planKey(levels, width);
      const plan = planRows(
        rows.map((row, i) => ({
          label: formatGroup(row.group.name, locale),
          note: rowNote(row, locale),
          ...endWords(row, locale),
          swatch: true,
          ruled: i > 0 && rows[i - 1]?.group.isTotal === true,
          above: barHalf,
          below: barHalf,
        })),
        width,
        key.height,
      );
      const { centre, bars } = planDiverging(rows, middle, plan.left, plan.right);
      return (
        <svg
          data-chart="diverging"
          width={width}
          height={plan.height}
          viewBox={`0 0 ${width} ${plan.height}`}
        >
          <ChartKey
            plan={key}
            swatch={(i) => (
              <>
                <rect width={keySwatch} height={keySwatch} fill={`var(--diverging-${slots[i]})`} />
                {isLowSide(i, middle) && (
                  <LowSideStroke slot={slots[i]} x={0} y={keySwatch} width={keySwatch} />
                )}
              </>
            )}
          />
          <RowLabels plan={plan} width={width} paints={rows.map((row) => row.group.paint)} />
          {rows.map((row, i) => {
            const place = plan.rows[i];
            const pieces = bars[i];
            if (!place || !pieces) return null;
            const hidden = wholeHidden(row.cells);
            if (hidden)
              return (
                <HiddenBar
                  key={row.group.name}
                  cell={hidden}
                  name={formatGroup(row.group.name, locale)}
                  locale={locale}
                  row={i}
                  column={0}
                  left={plan.left}
                  right={plan.right}
                  y={place.y}
                />
              );
            return (
              <DivergingPieces
                key={row.group.name}
                pieces={pieces}
                levels={levels}
                middle={middle}
                slots={slots}
                group={formatGroup(row.group.name, locale)}
                row={i}
                y={place.y}
                half={barHalf}
                locale={locale}
              />
            );
          })}
          <CentreLine x={centre} ys={plan.rows.map((row) => row.y)} />
        </svg>
      );
    },
    [levels, middle, rows, locale],
  );
  if (rows.length === 0) return <ChartEmpty locale={locale} />;
  return <ChartCanvas summary={summaryOf(data, locale)} locale={locale} draw={draw} />;
}

/** The bar is one hatched whole where no level of it may be seen. */
function wholeHidden(cells: readonly ChartCell[]) {
  const [first] = cells;
  return first?.kind === 'hidden' && cells.every((cell) => cell.kind === 'hidden')
    ? first
    : undefined;
}

function rowNote(row: DivergingRow, locale: Locale): string {
  const base = groupNote(row.group, baseWords(row.cells, locale), locale);
  return row.letter ? `(${row.letter}) ${base}` : base;
}

/**
 * The nets at both ends of the bar with their letters: `14% (12% to 16%) c | 56% (54% to 58%) aB`. A dash keeps the place
 * of one that may not be shown, so that the other is not taken for it.
 */
function endWords(row: DivergingRow, locale: Locale): { readonly asides?: readonly string[] } {
  const ends = [
    { cell: row.low, letters: row.lowHigherThan },
    { cell: row.high, letters: row.higherThan },
  ].filter(({ cell }) => cell !== undefined);
  const words = ends.map(({ cell, letters }) => netWords(cell, letters, locale));
  return words.every((each) => each === undefined)
    ? {}
    : { asides: words.map((each) => each ?? '–') };
}

function netWords(
  cell: ChartCell | undefined,
  letters: string | undefined,
  locale: Locale,
): string | undefined {
  if (cell?.kind !== 'shown') return undefined;
  const figure = formatFigure(cell.value, 'percent', locale);
  const interval = cell.interval && `(${formatInterval(cell.interval, 'percent', locale)})`;
  return [figure, interval, letters].filter(Boolean).join(' ');
}

/** The centre, drawn between the bars so that it crosses no figure. */
function CentreLine({ x, ys }: { readonly x: number; readonly ys: readonly number[] }) {
  const d = ys.map((y) => `M${x},${y - barHalf - 4}v4M${x},${y + barHalf}v4`).join('');
  return <path className={styles['zero']} d={d} />;
}

function summaryOf({ levels, rows }: DivergingBarsData, locale: Locale): string {
  return translate('charts', locale, 'diverging-summary', {
    count: rows.filter((row) => !row.group.isTotal).length,
    levels: levels.join(', '),
    rows: rows
      .flatMap((row) =>
        row.high
          ? [cellWords(formatGroup(row.group.name, locale), row.high, 'percent', locale)]
          : [],
      )
      .join('; '),
  });
}
