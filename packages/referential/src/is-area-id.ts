import type { AreaId } from './ids.ts';

/** Whether a value read from outside is the id of one of the six areas. */
export function isAreaId(value: unknown): value is AreaId {
  return typeof value === 'string' && (value === 'jalon:0' || /^digcomp:[1-5]$/.test(value));
}
