import { create } from 'zustand';
import { type ImportSlice, importSlice } from './importSlice';
import { type KeptSlice, keptSlice } from './keptSlice';
import { type PreferencesSlice, preferencesSlice } from './preferencesSlice';
import { type SelectionSlice, selectionSlice } from './selectionSlice';
import { type StudySlice, studySlice } from './studySlice';
import { type UpdateSlice, updateSlice } from './updateSlice';
import { type WaveSlice, waveSlice } from './waveSlice';

export type Store = StudySlice &
  SelectionSlice &
  PreferencesSlice &
  ImportSlice &
  KeptSlice &
  UpdateSlice &
  WaveSlice;

/** What the user chose and what is open: small, serialisable, nothing of any respondent. */
export const useStore = create<Store>()((...args) => ({
  ...studySlice(...args),
  ...selectionSlice(...args),
  ...preferencesSlice(...args),
  ...importSlice(...args),
  ...keptSlice(...args),
  ...updateSlice(...args),
  ...waveSlice(...args),
}));
