import { LONGEST_HISTORY, type AttemptState } from '../../../packages/items/src/attempt/attempt-state.ts';

/** What is known of the event besides its type: noticed rather than done, and what going back to an earlier state gives. */
export interface Remembering {
  readonly isNoticed: boolean;
  readonly takeBack: (earlier: unknown, now: unknown) => unknown;
}

/**
 * What is wrong with what an attempt remembers after an event that was accepted, or null: what was done, and what was begun
 * again, can be undone, all but what was done for good; undoing gives back what was there; nothing else touches it.
 */
export function historyFault(
  before: AttemptState,
  type: string,
  after: AttemptState,
  { isNoticed, takeBack }: Remembering,
): string | null {
  const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
  const kept = [...before.history, before.state].slice(-LONGEST_HISTORY);
  switch (type) {
    case 'act': {
      const isForGood = !same(takeBack(before.state, after.state), before.state);
      if (isForGood) {
        const isKept = after.history.every((earlier) => same(takeBack(earlier, after.state), earlier));
        return isKept ? null : 'what was done for good can be undone';
      }
      return same(after.history, isNoticed ? before.history : kept) ? null : 'an action that cannot be undone';
    }
    case 'reset':
      return same(after.history, kept) ? null : 'beginning again forgot what was done';
    case 'undo':
      return same([...after.history, after.state], before.history) ? null : 'undoing gave back something else';
    case 'suspend':
    case 'resume':
    case 'help':
    case 'helped':
      return same([after.history, after.state], [before.history, before.state]) ? null : 'what was done has changed';
    default:
      return null;
  }
}
