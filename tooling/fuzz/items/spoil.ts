import { pick } from '../../../packages/items/src/random/pick.ts';
import type { Action } from './sensible-actions.ts';

/** Names and values that no author wrote, and that careless code trips over. */
const VALUES: readonly unknown[] = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '',
  ' ',
  'nowhere',
  '-1',
  '1e9',
  'NaN NaN',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '\u0000\u202e\ud800',
  'x'.repeat(200),
  'x'.repeat(2000),
  'x'.repeat(2001),
  'x'.repeat(50_000),
  0,
  -1,
  Number.NaN,
  true,
  null,
  undefined,
  [],
  ['a', 'b'],
  {},
  { id: 'a' },
];

/** What is no action at all. */
const NOT_ACTIONS: readonly unknown[] = [
  null,
  undefined,
  0,
  'press',
  [],
  {},
  { type: 1 },
  { type: null },
  { type: '__proto__' },
  { type: 'constructor' },
  // Own keys of this name come from JSON only.
  JSON.parse('{"type":"choose","__proto__":{"option":"a"}}'),
  JSON.parse('{"__proto__":{"type":"press"}}'),
];

/** Every action type there is, in any world and any way of asking: what is sensible in one is nonsense in another. */
const TYPES: readonly string[] = [
  'choose',
  'place',
  'take',
  'pair',
  'part',
  'write',
  'point',
  'region',
  'erase',
  'declare',
  'press',
  'open',
  'pick',
  'put',
  'see',
  'fill',
  'type',
  'start',
  'openFolder',
  'delete',
  'move',
  'copy',
  'send',
  'reply',
  'close',
  'back',
  'scroll',
  'submit',
];

/** A sensible action made hostile: another type, a wrong, missing or further member; sometimes what is no action at all. */
export function spoil(action: Action, random: () => number): unknown {
  const names = Object.keys(action).filter((name) => name !== 'type');
  const name = pick(names, random) ?? 'target';
  switch (Math.floor(random() * 6)) {
    case 0:
      return pick(NOT_ACTIONS, random);
    case 1:
      return { ...action, type: pick(TYPES, random) };
    case 2:
      return Object.fromEntries(Object.entries(action).filter(([other]) => other !== name));
    case 3:
      return {
        ...action,
        [pick(['target', 'option', 'input', 'constructor', 'toJSON'], random) ?? '']: pick(VALUES, random),
      };
    default:
      return { ...action, [name]: pick(VALUES, random) };
  }
}
