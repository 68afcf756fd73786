import type { StateCreator } from 'zustand';
import type { Problem } from '../../problem/Problem';
import type { HostedStudy } from '../../results/document/HostedStudy';
import type { StudySummary } from '../../results/document/StudySummary';
import { filtersLeftOut } from './filtersLeftOut';
import { fitSelection } from './fitSelection';
import type { PublishedViews } from './isPublished';
import type { SelectionSlice } from './selectionSlice';

/** The survey that the engine holds of the user's own file. */
interface LocalStudy {
  readonly fileName: string;
  readonly summary: StudySummary;
}

/** Where the open study came from. */
export type StudyOrigin =
  | { readonly kind: 'hosted'; readonly id: string }
  | { readonly kind: 'local'; readonly fileName: string };

export interface OpenStudy {
  readonly status: 'open';
  readonly origin: StudyOrigin;
  readonly summary: StudySummary;
  /** The views a published study can show; absent when any can be computed. */
  readonly published?: PublishedViews;
}

type StudyState =
  | { readonly status: 'none' }
  | { readonly status: 'opening' }
  /** The reader's own survey, whose file must be chosen again. */
  | { readonly status: 'away' }
  | { readonly status: 'failed'; readonly id: string | undefined; readonly problem: Problem }
  | OpenStudy;

export interface StudySlice {
  readonly study: StudyState;
  /** The user's own survey, open or waiting to be returned to. */
  readonly local?: LocalStudy;
  /** The studies this site publishes. */
  readonly hosted: readonly HostedStudy[];
  /** What went wrong, or should be known, without closing the study that is open. */
  readonly notices: readonly Problem[];
  listHosted(hosted: readonly HostedStudy[]): void;
  startOpening(): void;
  openStudy(study: Omit<OpenStudy, 'status'>): void;
  /** Leaves an open study open and notes the problem. */
  failOpening(id: string | undefined, problem: Problem): void;
  closeStudy(): void;
  /** The survey that was open here can't be opened without its owner. */
  missSurvey(): void;
  notice(problem: Problem): void;
  dismissNotice(problem: Problem): void;
}

export const studySlice: StateCreator<StudySlice & SelectionSlice, [], [], StudySlice> = (set) => ({
  study: { status: 'none' },
  hosted: [],
  notices: [],
  listHosted: (hosted) => set({ hosted }),
  startOpening: () =>
    set(({ study }) => (study.status === 'open' ? {} : { study: { status: 'opening' } })),
  openStudy: (study) =>
    set(({ selection, notices }) => {
      const fitted = fitSelection(selection, study.summary, study.published);
      return {
        study: { status: 'open', ...study },
        ...(study.origin.kind === 'local' && {
          local: { fileName: study.origin.fileName, summary: study.summary },
        }),
        selection: fitted,
        notices: [...notices, ...filtersLeftOut(selection, fitted)],
      };
    }),
  failOpening: (id, problem) =>
    set(({ study, notices }) =>
      study.status === 'open'
        ? { notices: [...notices, problem] }
        : { study: { status: 'failed', id, problem } },
    ),
  closeStudy: () => set({ study: { status: 'none' } }),
  missSurvey: () => set({ study: { status: 'away' } }),
  notice: (problem) => set(({ notices }) => ({ notices: [...notices, problem] })),
  dismissNotice: (problem) =>
    set(({ notices }) => ({ notices: notices.filter((other) => other !== problem) })),
});
