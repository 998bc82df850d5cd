import type { AttemptEvent } from '../../../packages/items/src/attempt/attempt-event.ts';
import { pick } from '../../../packages/items/src/random/pick.ts';

/** Everything that can happen besides acting; what ends the attempt is rare, so that long ones are tried too. */
const OFTEN: readonly AttemptEvent['type'][] = [
  'undo',
  'undo',
  'reset',
  'help',
  'helped',
  'suspend',
  'resume',
  'resume',
];
const CLOSING: readonly unknown[] = [
  { type: 'end' },
  { type: 'dontKnow' },
  { type: 'skip' },
  { type: 'notApplicable', reason: 'no-mouse' },
  { type: 'failed', cause: 'picture' },
];
/** What practising alone takes: refused in the other behaviours. */
const PRACTISING: readonly AttemptEvent[] = [
  { type: 'hint' },
  { type: 'example' },
  { type: 'try' },
  { type: 'try' },
  { type: 'again', seed: 4 },
];
const HOSTILE: readonly unknown[] = [
  null,
  undefined,
  'end',
  [],
  {},
  { type: '__proto__' },
  { type: 'constructor' },
  { type: 'act' },
  { type: 'notApplicable' },
  { type: 'again' },
  { type: 'again', seed: Number.NaN },
  { type: 'again', seed: '4' },
  { type: 'failed', cause: { toString: 1 } },
  { type: 'failed', cause: '' },
  { type: 'notApplicable', reason: 'x'.repeat(201) },
];

/** An event that is no action, sound or not. */
export function drawEvent(random: () => number): unknown {
  const chance = random();
  if (chance < 0.1) return pick(HOSTILE, random);
  if (chance < 0.2) return pick(CLOSING, random);
  if (chance < 0.45) return pick(PRACTISING, random);
  return { type: pick(OFTEN, random) };
}
