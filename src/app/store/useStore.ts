import { create } from 'zustand';
import { type PreferencesSlice, preferencesSlice } from './preferencesSlice';
import { type SelectionSlice, selectionSlice } from './selectionSlice';
import { type StudySlice, studySlice } from './studySlice';

export type Store = StudySlice & SelectionSlice & PreferencesSlice;

/** What the user chose and what is open: small, serialisable, nothing of any respondent. */
export const useStore = create<Store>()((...args) => ({
  ...studySlice(...args),
  ...selectionSlice(...args),
  ...preferencesSlice(...args),
}));
