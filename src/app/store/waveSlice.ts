import type { StateCreator } from 'zustand';
import type { Problem } from '../../problem/Problem';
import type { ResultsDocument } from '../../results/ResultsDocument';
import type { StudySummary } from '../../results/StudySummary';

/** Another wave that the user picked: a results file, or a survey whose answers an engine of its own holds. */
export type PickedWave =
  | { readonly kind: 'results'; readonly fileName: string; readonly results: ResultsDocument }
  | {
      readonly kind: 'survey';
      readonly fileName: string;
      readonly summary: StudySummary;
      /** What of the open study's reading does not fit it. */
      readonly mismatches: readonly Problem[];
    };

export interface WaveSlice {
  readonly pickedWave?: PickedWave | undefined;
  /** Takes a file to compare the open study with; undefined lets go of it. */
  pickWave(wave: PickedWave | undefined): void;
}

export const waveSlice: StateCreator<WaveSlice> = (set) => ({
  pickWave: (pickedWave) => set({ pickedWave }),
});
