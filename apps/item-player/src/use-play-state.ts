import { useEffect, useState } from 'react';
import type { PlayState } from './play-state.ts';

/** What the command serves now, and whether it still answers. */
export interface Served {
  readonly state: PlayState | null;
  readonly isConnected: boolean;
}

/** Follows the file: the command tells of each save, and the page asks for what it became. */
export function usePlayState(): Served {
  const [served, setServed] = useState<Served>({ state: null, isConnected: true });
  useEffect(() => {
    const events = new EventSource('events');
    events.addEventListener('message', () => {
      void fetch('state.json')
        .then((response) => response.json() as Promise<PlayState>)
        .then((state) => setServed({ state, isConnected: true }))
        .catch(() => setServed((before) => ({ ...before, isConnected: false })));
    });
    events.addEventListener('error', () => setServed((before) => ({ ...before, isConnected: false })));
    return () => events.close();
  }, []);
  return served;
}
