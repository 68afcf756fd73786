import type { ItemSummary } from '../../results/document/StudySummary';
import { groupKey } from '../../results/rows/isTotalRow';
import { rankChanges } from '../../results/waves/rankChanges';
import type { ChangeRow, SubjectChange, WaveComparison } from '../../results/waves/WaveComparison';
import { changeUnits, formatChange } from '../formatChange';
import { type FigureUnit, formatFigure } from '../formatFigure';
import { formatGroup } from '../formatGroup';
import { formatInterval } from '../formatInterval';
import { formatP } from '../formatNumber';
import { changeHeadline } from '../headlines/changeHeadline';
import type { Locale } from '../Locale';
import { messagesIn, translate } from '../translate';
import { changeSubjectName, waveNames } from '../waveNames';
import { alignedColumns } from './alignedColumns';

type Items = ReadonlyMap<string, Pick<ItemSummary, 'label'>>;

/** A comparison as plain text to read in a terminal: what changed, every figure, what was not compared, the caveats. */
export function formatComparison(comparison: WaveComparison, items: Items, locale: Locale): string {
  const say = messagesIn('waves', locale);
  const findings = rankChanges(comparison);
  const parts = [
    `${changeHeadline(comparison, locale)}.`,
    ...comparisonCautions(comparison, locale),
    [
      ...findings.map((finding) => `- ${formatChange(finding, items, locale)}`),
      say(findings.length > 0 ? 'considered' : 'none-certain', { tests: comparison.tests }),
    ].join('\n'),
    ...comparison.changes.map((change) => changeText(change, comparison, items, locale)),
    ...uncomparedText(comparison, items, locale),
    [`${say('caveats-title')}:`, ...waveCaveats.map((caveat) => `- ${say(caveat)}`)].join('\n'),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** What no comparison of two waves can tell. */
export const waveCaveats = [
  'caveat-age',
  'caveat-independent',
  'caveat-sample',
  'caveat-disclosure',
] as const;

/** What to be careful of in this comparison; empty when there is nothing to say. */
export function comparisonCautions(comparison: WaveComparison, locale: Locale): readonly string[] {
  const say = messagesIn('waves', locale);
  const { groupsBreak, unmatchedGroups } = comparison;
  const groups = unmatchedGroups.map(({ group }) => formatGroup(group, locale)).join(', ');
  return [
    ...(comparison.sameFigures ? [say('same-figures')] : []),
    ...(groupsBreak ? [say(groupsBreak)] : []),
    ...(comparison.assignmentChanged ? [say('assignment-changed')] : []),
    ...(comparison.byAge ? [say('by-age')] : []),
    ...(groups && !groupsBreak ? [say('unmatched-groups', { groups })] : []),
  ];
}

function changeText(
  { subject, rows, reworded }: SubjectChange,
  comparison: WaveComparison,
  items: Items,
  locale: Locale,
): string {
  const names = waveNames(comparison, locale);
  const units = changeUnits(subject);
  const change = translate('waves', locale, 'change-column');
  const note = reworded ? ` (${translate('waves', locale, 'reworded')})` : '';
  return [
    `${changeSubjectName(subject, items, locale)}${note}`,
    ...alignedColumns(
      [
        ['', names.earlier, names.later, change, '95 % interval', 'p (Holm)'],
        ...rows.map((row) => rowCells(row, units, locale)),
      ],
      1,
    ),
  ].join('\n');
}

function rowCells(
  row: ChangeRow,
  units: { readonly figure: FigureUnit; readonly change: FigureUnit },
  locale: Locale,
): readonly string[] {
  const { earlier, later, change, interval, pHolm } = row;
  const hidden = row.undefined?.startsWith('hidden');
  const figure = (of: ChangeRow['earlier']) =>
    of.estimate === null || of.withheld || of.reliability === 'suppressed'
      ? (of.withheld ?? of.undefined ?? 'suppressed')
      : formatFigure(of.estimate, units.figure, locale, 1);
  return [
    formatGroup(groupKey(row), locale),
    figure(earlier),
    figure(later),
    change === null || hidden ? '' : formatFigure(change, units.change, locale, 1),
    interval ? formatInterval(interval, units.change, locale, 1) : '',
    pHolm === null ? '' : formatP(pHolm, locale),
  ];
}

function uncomparedText(
  comparison: WaveComparison,
  items: Items,
  locale: Locale,
): readonly string[] {
  if (comparison.uncompared.length === 0) return [];
  const names = waveNames(comparison, locale);
  const lines = comparison.uncompared.map(({ subject, reasons }) => {
    const why = reasons.map((reason) =>
      translate('waves', locale, `break-${reason}`, {
        wave: reason === 'only-earlier' ? names.earlier : names.later,
      }),
    );
    return `- ${changeSubjectName(subject, items, locale)}: ${why.join('; ')}`;
  });
  return [[`${translate('waves', locale, 'uncompared-title')}:`, ...lines].join('\n')];
}
