import type { RankedRow } from '../../../charts/ranked/toRankedRows';
import { clipText } from '../../../format/clipText';
import { formatPercent } from '../../../format/formatNumber';
import type { Locale } from '../../../format/Locale';
import { translate } from '../../../format/translate';
import type { ItemRole } from '../../../study/Study';
import { commonStart } from '../personalization/commonStart';

/** The first and the last of a ranking, unless their intervals overlap. */
export function rankingTitle(role: ItemRole, rows: readonly RankedRow[], locale: Locale): string {
  const shown = rows.flatMap(({ label, cell }) => (cell.kind === 'shown' ? [{ label, cell }] : []));
  const most = shown[0];
  const least = shown.at(-1);
  if (!most || !least || most === least) return translate('playbook', locale, 'ranked-hidden');
  const low = most.cell.interval?.[0] ?? most.cell.value;
  const high = least.cell.interval?.[1] ?? least.cell.value;
  if (low <= high) return translate('playbook', locale, 'ranked-alike');
  const { rest } = commonStart(shown.map(({ label }) => label));
  const name = (label: string) => clipText(label, 80);
  const key = role === 'data-type' || role === 'tactic' ? role : 'other';
  return translate('playbook', locale, `ranked-${key}`, {
    most: name(rest[0] ?? most.label),
    least: name(rest.at(-1) ?? least.label),
    mostPercent: formatPercent(most.cell.value, locale),
    leastPercent: formatPercent(least.cell.value, locale),
  });
}
