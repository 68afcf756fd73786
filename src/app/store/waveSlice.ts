import type { StateCreator } from 'zustand';
import type { Problem } from '../../problem/Problem';
import type { ResultsDocument } from '../../results/document/ResultsDocument';
import type { StudySummary } from '../../results/document/StudySummary';

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

/** Taking a file of the user's as the other wave: idle, being read, or why it cannot be. */
export type TakingWave =
  | { readonly status: 'idle' }
  | { readonly status: 'reading'; readonly fileName: string; readonly fraction: number }
  | { readonly status: 'failed'; readonly problem: Problem };

export interface WaveSlice {
  readonly pickedWave?: PickedWave | undefined;
  readonly takingWave: TakingWave;
  /** Names the wave that the session holds to compare the open study with; only the session calls it. */
  pickWave(wave: PickedWave | undefined): void;
  noteTaking(taking: TakingWave): void;
}

export const waveSlice: StateCreator<WaveSlice> = (set) => ({
  takingWave: { status: 'idle' },
  pickWave: (pickedWave) => set({ pickedWave, takingWave: { status: 'idle' } }),
  noteTaking: (takingWave) => set({ takingWave }),
});
