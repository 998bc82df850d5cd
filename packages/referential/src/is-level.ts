import { isBand } from './is-band.ts';
import type { Level } from './levels.ts';

/** Whether a value read from outside is a level: a band, and a half or none. */
export function isLevel(value: unknown): value is Level {
  if (typeof value !== 'object' || value === null) return false;
  const { band, half } = value as { readonly band?: unknown; readonly half?: unknown };
  return isBand(band) && (half === undefined ? !('half' in value) : half === 'low' || half === 'high');
}
