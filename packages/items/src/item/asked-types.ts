import type { Body } from './item.ts';

/** A way of asking whose code is fetched when an item needs it: all but `choice`, which is always there, and simulated worlds. */
export type AskedType = Exclude<Body['type'], 'choice' | 'simulation'>;

/** Every such way of asking. */
export const ASKED_TYPES: readonly AskedType[] = /* @__PURE__ */ Object.keys({
  order: true,
  match: true,
  'inline-choice': true,
  entry: true,
  point: true,
  'self-report': true,
} satisfies Record<AskedType, true>) as AskedType[];
