import type { StateCreator } from 'zustand';
import type { OpenedSurvey } from '../../engine/protocol';
import type { Problem } from '../../problem/Problem';
import { confirmChanged } from '../../study/confirmReadings';
import type { Study } from '../../study/Study';

/** What decides the headline first, then all that was detected. */
export const importSteps = ['ask', 'file', 'questions', 'people'] as const;

export type ImportStep = (typeof importSteps)[number];

/** A survey being imported: how it was read, and the study as its owner has corrected it so far. */
export interface ImportDraft {
  readonly status: 'draft';
  readonly opened: OpenedSurvey;
  readonly study: Study;
  /** The study as it was before anything was answered or corrected: what is asked, is asked of it. */
  readonly before: Study;
  /** Earlier and undone states of the study, latest last. */
  readonly past: readonly Study[];
  readonly future: readonly Study[];
  readonly step: ImportStep;
  /** What of a loaded study file no longer fits the survey. */
  readonly mismatches: readonly Problem[];
  /** Whether it was opened as it stood at some time; it can be corrected further and opened again. */
  readonly isOpened: boolean;
  /** Whether this browser keeps the survey. */
  readonly isKept: boolean;
}

export type ImportState =
  | { readonly status: 'idle' }
  | {
      readonly status: 'reading';
      readonly fileName: string;
      readonly fraction: number;
      /** The draft to return to where the file cannot be read, or its reading is cancelled. */
      readonly before?: ImportDraft;
    }
  | {
      readonly status: 'failed';
      readonly fileName: string;
      readonly problems: readonly Problem[];
      readonly before?: ImportDraft;
    }
  | ImportDraft;

export interface ImportSlice {
  readonly draft: ImportState;
  /** Whether this browser keeps the survey that was opened last, whatever is imported since. */
  readonly isOpenedKept: boolean;
  startReading(fileName: string): void;
  readSoFar(fraction: number): void;
  failReading(fileName: string, problems: readonly Problem[]): void;
  /** Gives up a file that is being read or could not be: back to the draft there was before, if any. */
  leaveReading(): void;
  beginDraft(
    opened: OpenedSurvey,
    study: Study,
    mismatches: readonly Problem[],
    isKept?: boolean,
  ): void;
  /** One change of the study, which can be undone; what it changes is thereby confirmed. */
  correct(change: (study: Study) => Study): void;
  undoCorrection(): void;
  redoCorrection(): void;
  noteMismatches(mismatches: readonly Problem[]): void;
  goToStep(step: ImportStep): void;
  /** Keeps the draft, so that its reading can be corrected with the results at hand. */
  noteOpened(isKept: boolean): void;
  /** This browser no longer keeps the survey at hand. */
  noteNotKept(): void;
  endImport(): void;
}

/** Corrections that can be undone; older ones are forgotten. */
const longestPast = 100;

export const importSlice: StateCreator<ImportSlice> = (set) => {
  const change = (next: (draft: ImportDraft) => Partial<ImportDraft>) =>
    set(({ draft }) => (draft.status === 'draft' ? { draft: { ...draft, ...next(draft) } } : {}));
  return {
    draft: { status: 'idle' },
    isOpenedKept: false,
    startReading: (fileName) =>
      set(({ draft }) => {
        const before = draftBehind(draft);
        return { draft: { status: 'reading', fileName, fraction: 0, ...(before && { before }) } };
      }),
    readSoFar: (fraction) =>
      set(({ draft }) => (draft.status === 'reading' ? { draft: { ...draft, fraction } } : {})),
    failReading: (fileName, problems) =>
      set(({ draft }) => {
        const before = draftBehind(draft);
        return { draft: { status: 'failed', fileName, problems, ...(before && { before }) } };
      }),
    leaveReading: () => set(({ draft }) => ({ draft: draftBehind(draft) ?? { status: 'idle' } })),
    beginDraft: (opened, study, mismatches, isKept = false) =>
      set({
        draft: {
          status: 'draft',
          opened,
          study,
          before: study,
          past: [],
          future: [],
          step: importSteps[0],
          mismatches,
          isOpened: false,
          isKept,
        },
      }),
    correct: (correction) =>
      change(({ study, past }) => ({
        study: confirmChanged(study, correction(study)),
        past: [...past, study].slice(-longestPast),
        future: [],
      })),
    undoCorrection: () =>
      change(({ study, past, future }) => {
        const earlier = past.at(-1);
        if (!earlier) return {};
        return { study: earlier, past: past.slice(0, -1), future: [...future, study] };
      }),
    redoCorrection: () =>
      change(({ study, past, future }) => {
        const later = future.at(-1);
        if (!later) return {};
        return { study: later, past: [...past, study], future: future.slice(0, -1) };
      }),
    noteMismatches: (mismatches) => change(() => ({ mismatches })),
    goToStep: (step) => change(() => ({ step })),
    noteOpened: (isKept) => {
      change(() => ({ isOpened: true, isKept }));
      set({ isOpenedKept: isKept });
    },
    noteNotKept: () => {
      change(() => ({ isKept: false }));
      set(({ draft }) =>
        draft.status === 'draft' && draft.isOpened ? { isOpenedKept: false } : {},
      );
    },
    endImport: () => set({ draft: { status: 'idle' } }),
  };
};

/** The draft at hand, or to return to. */
export function draftBehind(state: ImportState): ImportDraft | undefined {
  if (state.status === 'draft') return state;
  return state.status === 'reading' || state.status === 'failed' ? state.before : undefined;
}
