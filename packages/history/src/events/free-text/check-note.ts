import { hasContact } from './has-contact.ts';
import { hasHealthWord } from './has-health-word.ts';
import { hasNir } from './nir.ts';

/** The most characters of a note. */
export const NOTE_LIMIT = 500;

/** What may be kept, with what to be warned of; or why not. */
export type NoteCheck =
  | { readonly ok: true; readonly warnings: readonly NoteWarning[] }
  | { readonly ok: false; readonly code: NoteRefusal };

/** Why a note is not kept: its length, a social security number, or words about health. */
export type NoteRefusal = 'too-long' | 'nir-shaped' | 'health-shaped';

/** An address or a telephone number has its own place, under its own agreement. */
export type NoteWarning = 'contact-shaped';

/** Whether a note may be kept as it is written. Asked at each key on the page, and again wherever a note comes in. */
export function checkNote(text: string): NoteCheck {
  if (text.length > NOTE_LIMIT) return { ok: false, code: 'too-long' };
  if (hasNir(text)) return { ok: false, code: 'nir-shaped' };
  if (hasHealthWord(text)) return { ok: false, code: 'health-shaped' };
  return { ok: true, warnings: hasContact(text) ? ['contact-shaped'] : [] };
}
