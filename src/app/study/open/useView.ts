import { useMemo } from 'react';
import type { View } from '../../../results/query/Query';
import { useStore } from '../../store/useStore';

/** Whose answers in which columns, as chosen: the part every query shares. */
export function useView(): View {
  const by = useStore((state) => state.selection.by);
  const filters = useStore((state) => state.selection.filters);
  return useMemo(() => ({ by, filters }), [by, filters]);
}
