import { createContext, useContext } from 'react';
import type { Desk } from '../desk/desk.ts';

/** What is open; null before the passphrase. */
export const DeskContext: React.Context<Desk | null> = createContext<Desk | null>(null);

/** The desk, in a page that is only shown once it is open. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('this page needs an open desk');
  return desk;
}
