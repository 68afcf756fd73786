import { createContext, useContext } from 'react';

/** Whether charts stand without a menu, as on another site's page or on paper. */
export const BareChartsContext = createContext(false);

export function useBareCharts(): boolean {
  return useContext(BareChartsContext);
}
