import type { StateCreator } from 'zustand';
import type { Problem } from '../../problem/Problem';

/** What this browser keeps of one survey: how it is read, and its file where its owner wanted that. */
export interface KeptEntry {
  /** Of the survey's file. */
  readonly fingerprint: string;
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** What it takes, about. */
  readonly bytes: number;
  /** Whether its results were shown. */
  readonly isOpened: boolean;
  readonly hasFile: boolean;
  /** Whether the browser knows where the file lies. */
  readonly hasHandle: boolean;
}

export interface KeptSlice {
  /** What this browser keeps, latest first. */
  readonly kept: readonly KeptEntry[];
  /** Why the corrections at hand are not kept. */
  readonly keepingProblem?: Problem | undefined;
  /** When the corrections that came back with the file at hand were made. */
  readonly cameBackFrom?: number | undefined;
  /** Whether the reader said that the open survey need not be kept. */
  readonly isKeepingDeclined: boolean;
  noteKept(kept: readonly KeptEntry[]): void;
  noteKeeping(problem: Problem | undefined): void;
  noteCameBack(from: number | undefined): void;
  declineKeeping(isDeclined: boolean): void;
}

export const keptSlice: StateCreator<KeptSlice> = (set) => ({
  kept: [],
  isKeepingDeclined: false,
  noteKept: (kept) => set({ kept }),
  noteKeeping: (keepingProblem) => set({ keepingProblem }),
  noteCameBack: (cameBackFrom) => set({ cameBackFrom }),
  declineKeeping: (isKeepingDeclined) => set({ isKeepingDeclined }),
});
