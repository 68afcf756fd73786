import { useMemo } from 'react';
import type { ExportContext } from '../../export/ExportContext';
import { useLocale } from '../language/useLocale';
import { useSummary } from '../study/open/useSummary';

/** What every export of the open study prints of it. */
export function useExportContext(): ExportContext {
  const summary = useSummary();
  const locale = useLocale();
  return useMemo(() => ({ summary, locale, version: __DIVARIO_VERSION__ }), [summary, locale]);
}
