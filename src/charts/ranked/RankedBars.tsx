import { useCallback } from 'react';
import { formatFigure } from '../../format/formatFigure';
import { formatGroup } from '../../format/formatGroup';
import type { Locale } from '../../format/Locale';
import { translate } from '../../format/translate';
import { baseWords, cellWords } from '../cells/cellWords';
import { ChartCanvas } from '../frame/ChartCanvas';
import { ChartEmpty } from '../frame/ChartEmpty';
import { ChartKey } from '../marks/ChartKey';
import { MarkShape } from '../marks/MarkShape';
import { keySwatch, planKey } from '../marks/planKey';
import { laneHalfOf } from '../rows/laneHalfOf';
import { planRows } from '../rows/planRows';
import { RowChart } from '../rows/RowChart';
import { RankedBar } from './RankedBar';
import type { RankedBarsData } from './toRankedRows';

interface Props {
  readonly data: RankedBarsData;
  readonly locale: Locale;
}

const domain = [0, 1] as const;
const ticks = [0, 0.25, 0.5, 0.75, 1];
const barHalf = 9;
const comparisonRoom = 14;

/** Items ranked by one group's share, each bar with its interval; a second group as a mark under each bar. */
export function RankedBars({ data, locale }: Props) {
  const { group, compared, rows } = data;
  const draw = useCallback(
    (width: number) => {
      const groups = compared ? [group, compared] : [];
      const key = planKey(
        groups.map((each) => formatGroup(each.name, locale)),
        width,
      );
      const plan = planRows(
        rows.map((row) => ({
          label: row.label,
          note: baseWords([row.cell], locale),
          above: laneHalfOf(row.cell, barHalf),
          below:
            laneHalfOf(row.cell, barHalf) +
            (row.compared ? comparisonRoom + laneHalfOf(row.compared, 0) : 0),
        })),
        width,
        key.height,
      );
      return (
        <RowChart
          form="ranked"
          plan={plan}
          width={width}
          domain={domain}
          ticks={ticks}
          formatTick={(value) => formatFigure(value, 'percent', locale)}
          axisLabel={
            compared
              ? translate('charts', locale, 'share-axis')
              : translate('charts', locale, 'share-axis-group', {
                  group: formatGroup(group.name, locale),
                })
          }
          marks={(toX) => (
            <>
              <ChartKey
                plan={key}
                swatch={(i) =>
                  i === 0 ? (
                    <rect y={2} width={keySwatch} height={8} fill={group.paint.color} />
                  ) : (
                    compared && <MarkShape x={6} y={6} paint={compared.paint} size={5} />
                  )
                }
              />
              {rows.map((row, i) => {
                const place = plan.rows[i];
                return (
                  place && (
                    <RankedBar
                      key={row.id}
                      row={row}
                      group={group}
                      compared={compared}
                      i={i}
                      y={place.y}
                      half={barHalf}
                      toX={toX}
                      left={plan.left}
                      right={plan.right}
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
    [group, compared, rows, locale],
  );
  if (rows.length === 0) return <ChartEmpty locale={locale} />;
  const summary = translate('charts', locale, 'ranked-summary', {
    count: rows.length,
    group: formatGroup(group.name, locale),
    rows: rows.map((row) => cellWords(row.label, row.cell, 'percent', locale)).join('; '),
  });
  return <ChartCanvas summary={summary} locale={locale} draw={draw} />;
}
