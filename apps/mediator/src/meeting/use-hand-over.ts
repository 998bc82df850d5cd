import { useSyncExternalStore } from 'react';
import { handedOver, isFlagged, watchHandOver, type HandedOver } from './hand-over.ts';

/** What is handed over from this page; null where nothing is. */
export function useHandedOver(): HandedOver | null {
  return useSyncExternalStore(watchHandOver, handedOver);
}

/** Whether the device was handed over, from this page or another. */
export function useIsFlagged(): boolean {
  return useSyncExternalStore(watchHandOver, isFlagged);
}
