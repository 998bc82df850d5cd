import type { SessionEvent } from '../../../packages/items/src/session/session-event.ts';
import { pick } from '../../../packages/items/src/random/pick.ts';
import { drawEvent } from './draw-event.ts';

/** The way from item to item; what ends it is there once. */
const WAYS: readonly SessionEvent[] = [
  { type: 'next' },
  { type: 'next' },
  { type: 'next' },
  { type: 'back' },
  { type: 'back' },
  { type: 'skip' },
  { type: 'dontKnow' },
  { type: 'notApplicable', reason: 'no-mouse' },
  { type: 'failed', cause: 'picture' },
  { type: 'locale', locale: 'en' },
  { type: 'locale', locale: 'fr' },
  { type: 'suspend' },
  { type: 'resume' },
  { type: 'resume' },
  { type: 'stop' },
];
const HOSTILE: readonly unknown[] = [
  null,
  { type: 'shown', itemId: 'item:a' },
  { type: 'shown', payload: { itemId: '__proto__' } },
  { type: 'locale' },
  { type: 'locale', locale: '__proto__' },
  { type: 'locale', locale: 'x'.repeat(65) },
  { type: 'locale', locale: { toString: 'fr' } },
  { type: 'next', attempt: { phase: 'closed' } },
  { type: 'back', to: -1 },
  JSON.parse('{"__proto__":{"type":"next"}}'),
];

/** An event of a session that is no action, sound or not. */
export function drawSessionEvent(random: () => number): unknown {
  const chance = random();
  if (chance < 0.15) return pick(HOSTILE, random);
  return chance < 0.35 ? drawEvent(random) : pick(WAYS, random);
}
