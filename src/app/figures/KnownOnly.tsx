import type { ReactNode } from 'react';
import type { AssumedFact } from '../../codebook/certainty/AssumedFact';
import { provisionalTitle } from '../../format/formatAssumed';
import type { ResultTable } from '../../results/measures/Measures';
import { askedBehindTable } from '../../results/summary/askedBehind';
import { useLocale } from '../language/useLocale';
import { useSummary } from '../study/open/useSummary';

/**
 * Words that claim something of tables: said only where nothing is asked that these rest on. Else it stands in their
 * place what is not confirmed; `silent`, where that is said beside them already.
 */
export function KnownOnly(props: {
  readonly tables: readonly ResultTable[];
  readonly silent?: boolean;
  readonly children: ReactNode;
}) {
  const { tables, silent = false, children } = props;
  const summary = useSummary();
  const locale = useLocale();
  const asked = useAskedBehind(tables);
  if (asked.length === 0) return children;
  return silent ? null : <p>{provisionalTitle(asked, summary, locale)}</p>;
}

/** The readings behind tables that nobody has confirmed, each once. */
export function useAskedBehind(tables: readonly ResultTable[]): readonly AssumedFact[] {
  const summary = useSummary();
  return [...new Set(tables.flatMap((table) => askedBehindTable(summary, table)))];
}
