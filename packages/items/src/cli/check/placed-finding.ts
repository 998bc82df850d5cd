import type { WritingFinding } from '../../readability/index.ts';
import type { PlacedTrouble } from './trouble.ts';

/** What breaks a rule of writing, at its place. */
export function placedFinding(
  { code, found, expected }: WritingFinding,
  locale: 'fr' | 'en',
  path: string,
): PlacedTrouble {
  return { path, trouble: { code: 'unreadable', rule: code, locale, found, expected } };
}
