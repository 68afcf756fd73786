import { useCallback } from 'react';
import { formatFigure } from '../../format/formatFigure';
import { formatGroup } from '../../format/formatGroup';
import { formatInterval } from '../../format/formatInterval';
import type { Locale } from '../../format/Locale';
import { translate } from '../../format/translate';
import { baseWords, cellWords } from '../cells/cellWords';
import { groupNote } from '../cells/groupNote';
import { ChartCanvas } from '../frame/ChartCanvas';
import { ChartEmpty } from '../frame/ChartEmpty';
import { ChartKey } from '../marks/ChartKey';
import { keySwatch, planKey } from '../marks/planKey';
import { planRows } from '../rows/planRows';
import { RowChart } from '../rows/RowChart';
import { QuadrantPieces } from './QuadrantPieces';
import { quadrantName, quadrantWords } from './quadrantWords';
import { type QuadrantBarRow, quadrantOrder } from './toQuadrantRows';

interface Props {
  readonly rows: readonly QuadrantBarRow[];
  readonly locale: Locale;
}

const domain = [0, 1] as const;
const ticks = [0, 0.25, 0.5, 0.75, 1];
const barHalf = 14;

/** Concern met with action or not: four quadrants stacked to 100 % by group, the paradoxical share with its interval. */
export function QuadrantBars({ rows, locale }: Props) {
  const draw = useCallback(
    (width: number) => {
      const key = planKey(
        quadrantOrder.map((name) => quadrantWords(name, locale)),
        width,
      );
      const plan = planRows(
        rows.map((row, i) => ({
          label: formatGroup(row.group.name, locale),
          note: rowNote(row, locale),
          ...paradoxicalWords(row, locale),
          swatch: true,
          ruled: i > 0 && rows[i - 1]?.group.isTotal === true,
          above: barHalf,
          below: barHalf + 4,
        })),
        width,
        key.height,
      );
      return (
        <RowChart
          form="quadrants"
          plan={plan}
          width={width}
          domain={domain}
          ticks={ticks}
          formatTick={(value) => formatFigure(value, 'percent', locale)}
          axisLabel={translate('charts', locale, 'share-axis')}
          paints={rows.map((row) => row.group.paint)}
          marks={(toX) => (
            <>
              <ChartKey
                plan={key}
                swatch={(i) => (
                  <rect
                    width={keySwatch}
                    height={keySwatch}
                    fill={`var(--quadrant-${quadrantOrder[i]})`}
                  />
                )}
              />
              {rows.map((row, i) => {
                const place = plan.rows[i];
                return (
                  place && (
                    <QuadrantPieces
                      key={row.group.name}
                      row={row}
                      i={i}
                      y={place.y}
                      half={barHalf}
                      toX={toX}
                      locale={locale}
                    />
                  )
                );
              })}
            </>
          )}
        />
      );
    },
    [rows, locale],
  );
  if (rows.length === 0) return <ChartEmpty locale={locale} />;
  return <ChartCanvas summary={summaryOf(rows, locale)} locale={locale} draw={draw} />;
}

function rowNote({ group, cells, letter }: QuadrantBarRow, locale: Locale): string {
  const base = groupNote(group, baseWords(cells, locale), locale);
  return letter ? `(${letter}) ${base}` : base;
}

/** The paradoxical share with its interval, and the groups that it exceeds: `paradoxical 31% (28% to 34%) aB`. */
function paradoxicalWords(
  row: QuadrantBarRow,
  locale: Locale,
): { readonly asides?: readonly string[] } {
  const [cell] = row.cells;
  if (cell?.kind !== 'shown') return {};
  const figure = `${quadrantName('paradoxical', locale)} ${formatFigure(cell.value, 'percent', locale)}`;
  const interval = cell.interval && formatInterval(cell.interval, 'percent', locale);
  const letters = row.higherThan?.[0] ? ` ${row.higherThan[0]}` : '';
  return { asides: [`${interval ? `${figure} (${interval})` : figure}${letters}`] };
}

function summaryOf(rows: readonly QuadrantBarRow[], locale: Locale): string {
  return translate('charts', locale, 'quadrants-summary', {
    rows: rows
      .flatMap((row) => {
        const [cell] = row.cells;
        return cell
          ? [cellWords(formatGroup(row.group.name, locale), cell, 'percent', locale)]
          : [];
      })
      .join('; '),
  });
}
