import { useEffect } from 'react';
import { surveyAtRisk } from '../../store/surveyAtRisk';
import { useStore } from '../../store/useStore';

/** Has the browser ask before the page is left, while that would close a survey that is not kept. */
export function useLeaveGuard(): void {
  const isAtRisk = useStore(
    (state) => state.update !== 'wanted' && surveyAtRisk(state) !== undefined,
  );
  useEffect(() => {
    if (!isAtRisk) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isAtRisk]);
}
