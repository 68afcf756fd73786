import { createContext, useContext } from 'react';

/** Tells screen readers something, politely, without moving the focus. */
export type Announce = (text: string) => void;

export const AnnounceContext = createContext<Announce>(() => {});

export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}
