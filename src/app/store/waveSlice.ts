import type { StateCreator } from 'zustand';
import type { ResultsDocument } from '../../results/ResultsDocument';

/** Another wave that the user picked as a results file: figures only. */
export interface PickedWave {
  readonly fileName: string;
  readonly results: ResultsDocument;
}

export interface WaveSlice {
  readonly pickedWave?: PickedWave | undefined;
  /** Takes a results file to compare the open study with; undefined lets go of it. */
  pickWave(wave: PickedWave | undefined): void;
}

export const waveSlice: StateCreator<WaveSlice> = (set) => ({
  pickWave: (pickedWave) => set({ pickedWave }),
});
