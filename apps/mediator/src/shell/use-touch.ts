import { useEffect } from 'react';
import type { Desk } from '../desk/desk.ts';

/** Tells the vault that somebody is there. */
export function useTouch(desk: Desk | null): void {
  useEffect(() => {
    if (desk === null) return undefined;
    const touch = (): void => desk.vault.touch();
    const seen = (): void => void (document.visibilityState === 'visible' && desk.vault.isOpen());
    for (const name of SIGNS) addEventListener(name, touch, { passive: true, capture: true });
    document.addEventListener('visibilitychange', seen);
    return () => {
      for (const name of SIGNS) removeEventListener(name, touch, { capture: true });
      document.removeEventListener('visibilitychange', seen);
    };
  }, [desk]);
}

const SIGNS = ['pointerdown', 'keydown', 'wheel'] as const;
