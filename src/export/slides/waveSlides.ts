import { clipText } from '../../format/clipText';
import { changeUnits, formatChange } from '../../format/formatChange';
import { changeHeadline } from '../../format/headlines/changeHeadline';
import { messagesIn, translate } from '../../format/translate';
import { changeSubjectName, waveNames } from '../../format/waveNames';
import { askedWording } from '../../results/items/askedWording';
import { isTotalRow } from '../../results/rows/isTotalRow';
import type { ComparedWaves } from '../../results/waves/ComparedWaves';
import { rankChanges } from '../../results/waves/rankChanges';
import type { ChangeRow, ChangeSubject } from '../../results/waves/WaveComparison';
import type { ExportContext } from '../ExportContext';
import { changesFacts, changesFoot } from '../facts/changesFacts';
import { barsByGroup } from './barsByGroup';
import type { Slide } from './SlideChart';
import { sharedGroups } from './sharedGroups';
import { slideColors } from './slideColors';

/** As many as a slide has room for. */
const shownSubjects = 7;
const findingCount = 8;

interface Drawn {
  readonly title: string;
  readonly subtitle: string;
  readonly subject: Pick<ChangeSubject, 'kind'>;
  readonly rows: readonly Pick<ChangeRow, 'earlier' | 'later'>[];
  readonly correction: 'within' | 'over';
}

/** What changed between two waves: how much in all with the largest changes, then each change that holds over all. */
export function waveSlides(waves: ComparedWaves, context: ExportContext): readonly Slide[] {
  const { comparison, items } = waves;
  const { locale } = context;
  const findings = rankChanges(comparison)
    .slice(0, findingCount)
    .flatMap((finding) => {
      const change = comparison.changes.find(({ subject }) => subject === finding.subject);
      if (!change) return [];
      const title = formatChange(finding, items, locale);
      const subtitle = wordingOf(finding.subject, waves, context);
      const { subject, rows } = change;
      return waveSlide({ title, subtitle, subject, rows, correction: 'over' }, waves, context);
    });
  return [...overview(waves, context), ...findings];
}

function overview(waves: ComparedWaves, context: ExportContext): readonly Slide[] {
  const { comparison, items } = waves;
  const { locale } = context;
  const rows = comparison.changes
    .filter(({ subject }) => subject.kind === 'item')
    .flatMap(({ subject, rows: own }) => {
      const total = own.find((row) => isTotalRow(row) && row.change !== null);
      return total ? [{ name: changeSubjectName(subject, items, locale), total }] : [];
    })
    .sort((a, b) => Math.abs(b.total.change ?? 0) - Math.abs(a.total.change ?? 0))
    .slice(0, shownSubjects)
    .map(({ name, total: { earlier, later } }) => {
      const group = clipText(name, 60);
      return { earlier: { ...earlier, group }, later: { ...later, group } };
    });
  const title = `${changeHeadline(comparison, locale)}.`;
  const subtitle = translate('waves', locale, 'slide-largest');
  const subject = { kind: 'item' } as const;
  return waveSlide({ title, subtitle, subject, rows, correction: 'over' }, waves, context);
}

/** One slide, or none where no figure of both waves may be shown. */
function waveSlide(
  { title, subtitle, subject, rows, correction }: Drawn,
  { comparison }: ComparedWaves,
  context: ExportContext,
): readonly Slide[] {
  const { locale } = context;
  const names = waveNames(comparison, locale);
  const { figure } = changeUnits(subject);
  const bars = (wave: 'earlier' | 'later') =>
    barsByGroup(
      rows.map((row) => row[wave]),
      names[wave],
      slideColors[wave],
      figure,
      locale,
    );
  const spoken = [bars('earlier'), bars('later')];
  const series = sharedGroups(spoken.map((each) => each.series));
  if (series.every(({ points }) => points.length === 0)) return [];
  const method = translate('waves', locale, `method-${correction}`, { ...names });
  const hidden = [...new Set(spoken.flatMap((each) => each.hidden))];
  const t = messagesIn('exportTables', locale);
  return [
    {
      title,
      subtitle,
      chart: { form: 'bars', unit: figure === 'percent' ? 'share' : 'points', series },
      foot: [
        t('slide-lines'),
        ...(hidden.length > 0 ? [t('slide-hidden', { groups: hidden.join('; ') })] : []),
        changesFoot(comparison, context),
      ].join(' '),
      notes: [
        ...changesFacts(comparison, method, context).map(([term, text]) => `${term}: ${text}`),
        ...spoken.flatMap((each) => ['', each.series.name, ...each.lines]),
      ].join('\n'),
    },
  ];
}

function wordingOf(subject: ChangeSubject, { items }: ComparedWaves, { locale }: ExportContext) {
  const item = subject.kind === 'item' ? items.get(subject.item) : undefined;
  return item ? askedWording(item) : changeSubjectName(subject, items, locale);
}
