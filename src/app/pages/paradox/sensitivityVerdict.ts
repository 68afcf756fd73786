import { type ShownCell, straddlesZero } from '../../../charts/cells/ChartCell';
import { gapUnitOf } from '../../../charts/cells/gapUnitOf';
import { choiceWords } from '../../../charts/strip/choiceWords';
import type { SensitivityChartRow } from '../../../charts/strip/toSensitivityRows';
import { formatFigure } from '../../../format/formatFigure';
import { formatList } from '../../../format/formatList';
import type { Locale } from '../../../format/Locale';
import { messagesIn } from '../../../format/translate';
import type { StudySummary } from '../../../results/document/StudySummary';

interface ShownChoice extends SensitivityChartRow {
  readonly cell: ShownCell;
}

/** What a sensitivity strip says: whether the gap keeps its sign, and under which choices it doesn't. */
export interface SensitivityVerdict {
  readonly title: string;
  /** Sentences that name the choices. */
  readonly when: readonly string[];
}

/** A gap turns round where its interval lies wholly on the other side of zero, and is unsure where it holds zero. */
export function sensitivityVerdict(
  rows: readonly SensitivityChartRow[],
  unit: 'percent' | 'index',
  summary: StudySummary,
  locale: Locale,
): SensitivityVerdict {
  const shown = rows.filter((row): row is ShownChoice => row.cell.kind === 'shown');
  const base = shown.find(({ isBase }) => isBase);
  const others = shown.filter(({ isBase }) => !isBase);
  const say = messagesIn('paradox', locale);
  if (!base || others.length === 0) return { title: say('strip-one'), when: [] };
  if (straddlesZero(base.cell)) return { title: say('strip-even'), when: [] };
  const unsure = others.filter(({ cell }) => straddlesZero(cell));
  const flipped = others.filter(
    ({ cell }) => !straddlesZero(cell) && cell.value > 0 !== base.cell.value > 0,
  );
  const choices = (some: readonly ShownChoice[]) => ({
    choices: formatList(
      some.map((row) => choiceWords(row, summary, locale)),
      locale,
    ),
  });
  const when = [
    ...(flipped.length > 0 ? [say('strip-flips-when', choices(flipped))] : []),
    ...(unsure.length > 0 ? [say('strip-unsure-when', choices(unsure))] : []),
  ];
  if (flipped.length > 0) return { title: say('strip-flips'), when };
  if (unsure.length > 0) return { title: say('strip-unsure'), when };
  const values = shown.map(({ cell }) => cell.value);
  const figure = (value: number) => formatFigure(value, gapUnitOf(unit), locale);
  return {
    title: say('strip-steady', {
      low: figure(Math.min(...values)),
      high: figure(Math.max(...values)),
      count: shown.length,
    }),
    when,
  };
}
