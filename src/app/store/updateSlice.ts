import type { StateCreator } from 'zustand';

export interface UpdateSlice {
  /** Whether a newer version of the site waits, and whether the reader asked for it. */
  readonly update: 'none' | 'offered' | 'wanted';
  offerUpdate(): void;
  takeUpdate(): void;
  declineUpdate(): void;
}

export const updateSlice: StateCreator<UpdateSlice> = (set) => ({
  update: 'none',
  offerUpdate: () => set({ update: 'offered' }),
  takeUpdate: () => set({ update: 'wanted' }),
  declineUpdate: () => set({ update: 'none' }),
});
