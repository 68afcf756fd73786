import type { FactName } from '../../study/Study';

/** How sure each fact claimed of one subject is, 0 to 1. A fact that is not claimed has no entry. */
export type Certainty = Readonly<Partial<Record<FactName, number>>>;

/** What facts are claimed of. */
export type FactSubject = 'column' | 'generation' | 'design' | 'pair';
