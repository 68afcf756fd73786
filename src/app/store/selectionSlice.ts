import type { StateCreator } from 'zustand';
import { type Pair, type Selection, wholeStudy } from './Selection';

export interface SelectionSlice {
  readonly selection: Selection;
  chooseBanner(by: string): void;
  /** Keeps only respondents with one of these levels; none of them lifts the filter. */
  filterBy(column: string, levels: readonly string[]): void;
  clearFilters(): void;
  compareWith(reference: string): void;
  choosePair(pair: Pair): void;
  /** Sets a page's own choice; undefined returns to the page's default. */
  choose(name: string, value: string | undefined): void;
  /** Takes a whole selection, as an address holds it. */
  reopenView(selection: Selection): void;
}

export const selectionSlice: StateCreator<SelectionSlice> = (set) => {
  const change = (part: (selection: Selection) => Partial<Selection>) =>
    set(({ selection }) => ({ selection: { ...selection, ...part(selection) } }));
  return {
    selection: wholeStudy,
    chooseBanner: (by) => change(() => ({ by })),
    filterBy: (column, levels) =>
      change(({ filters }) => {
        const others = filters.filter((filter) => filter.column !== column);
        return { filters: levels.length > 0 ? [...others, { column, levels }] : others };
      }),
    clearFilters: () => change(() => ({ filters: [] })),
    compareWith: (reference) => change(() => ({ reference })),
    choosePair: (pair) => change(() => ({ pair })),
    choose: (name, value) =>
      change(({ choices }) => {
        const { [name]: _, ...others } = choices;
        return { choices: value === undefined ? others : { ...others, [name]: value } };
      }),
    reopenView: (selection) => set({ selection }),
  };
};
