import type { EstimateRow } from '../../document/Results';
import type { ItemSummary } from '../../document/StudySummary';
import type { DistributionTable } from '../distribution/distributionSchema';
import type { TopBoxTable } from './topBoxSchema';

/**
 * The share of one net or level as a table of its own, out of the distribution that tells it; undefined where it is
 * not told there, as in studies published before nets were.
 */
export function netShare(
  table: DistributionTable,
  name: string,
  { nets = [] }: Pick<ItemSummary, 'nets'>,
): TopBoxTable | undefined {
  const { item, by, filters, base, correction, confidence, equivalenceMargin, privacy } = table;
  const isNamed = ({ level }: { readonly level?: string }) => level === name;
  const rows = [...table.rows, ...(table.nets ?? [])].filter(isNamed);
  if (rows.length === 0) return undefined;
  const letters = table.letters?.filter(isNamed);
  return {
    measure: 'top-box',
    item,
    net: name,
    top: nets.find(({ label }) => label === name)?.levels ?? [name],
    by,
    ...(filters && { filters }),
    ...(base && { base }),
    ...(correction && { correction }),
    ...(confidence !== undefined && { confidence }),
    ...(equivalenceMargin !== undefined && { equivalenceMargin }),
    ...(privacy && { privacy }),
    rows: rows.map(asShare),
    contrasts: (table.contrasts ?? []).filter(isNamed).map(({ level: _, ...rest }) => rest),
    ...(letters && letters.length > 0 && { letters: letters.map(({ level: _, ...own }) => own) }),
  };
}

/** A distribution's row counts its own answer as n; a share's is the base. */
function asShare({ level: _, base, n, ...row }: EstimateRow): EstimateRow {
  return base === undefined ? { ...row, n } : { ...row, n: base, count: n };
}
