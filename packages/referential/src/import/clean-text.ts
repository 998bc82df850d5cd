import type { ImportLimits } from './import-limits.ts';
import { repaired, type ImportNotes } from './import-notes.ts';
import { Refusal } from './refusal.ts';

/** A text as it is kept: as printed, but for the spaces around it. Refuses one that is empty, overlong or badly decoded. */
export function cleanText(text: string, place: string, limits: ImportLimits, notes: ImportNotes): string {
  if (text.length > limits.textLength)
    throw new Refusal('too-large', place, `at most ${limits.textLength} characters`, `${text.length}`);
  if (/[\uFFFD\0\p{Surrogate}]/u.test(text))
    throw new Refusal('bad-text', place, 'text that was decoded from UTF-8', text);
  const kept = text.trim();
  if (kept === '') throw new Refusal('missing-value', place, 'a text', 'spaces');
  if (kept !== text) repaired(notes, 'outer-space');
  if (kept.includes("'")) repaired(notes, 'straight-apostrophe');
  return kept;
}
