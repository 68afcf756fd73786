import { useEffect } from 'react';
import { type ImportStep, importSteps } from '../store/importSlice';
import { useStore } from '../store/useStore';

/** Makes the import's steps steps of the browser's history, so that Back leads to the one before. */
export function useStepHistory(step: ImportStep): void {
  useEffect(() => {
    const here = stepHere();
    if (here === step) return;
    const state = { importStep: step };
    if (here === undefined) window.history.replaceState(state, '');
    else window.history.pushState(state, '');
  }, [step]);
  useEffect(() => {
    const follow = () => {
      const here = stepHere();
      if (here !== undefined) useStore.getState().goToStep(here);
    };
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
}

function stepHere(): ImportStep | undefined {
  const state = window.history.state as { readonly importStep?: unknown } | null;
  return importSteps.find((step) => step === state?.importStep);
}
