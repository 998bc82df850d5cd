import type { GroundworkId } from './ids.ts';

/** Whether a value read from outside is the id of one of the six dimensions below DigComp Basic. */
export function isGroundworkId(value: unknown): value is GroundworkId {
  return typeof value === 'string' && /^jalon:0\.[1-6]$/.test(value);
}
