import type { Locale } from '../../format/Locale';
import type { Theme } from '../store/preferencesSlice';
import type { Selection } from '../store/Selection';

/** What follows `#` in the address: a page, a study and how to look at it. */
export interface Address {
  readonly path: string;
  /** Id of a hosted study, or `local` for a file that a link can't carry. */
  readonly study?: string;
  readonly selection: Selection;
  readonly language?: Locale;
  /** Read from links that set it (embeds), never written. */
  readonly theme?: Theme;
}
