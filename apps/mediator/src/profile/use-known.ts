import type { TypedEvent } from '@jalon/history/events';
import { useCallback } from 'react';
import { loadContent } from '../content/load-content.ts';
import { useLoaded, type Loaded } from '../shell/use-loaded.ts';
import type { Known } from './known.ts';

/** What is known of somebody, once the bank and the measurement are there; and trying again. */
export function useKnown(events: readonly TypedEvent[]): readonly [Loaded<Known>, again: () => Promise<void>] {
  return useLoaded(
    useCallback(async () => {
      try {
        const [{ knownOf }, { bank }] = await Promise.all([import('./known.ts'), loadContent()]);
        return { ok: true, value: knownOf(events, bank) };
      } catch {
        return { ok: false, error: { code: 'other' } };
      }
    }, [events]),
  );
}
