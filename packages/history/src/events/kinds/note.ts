import { wrong } from '../check/check.ts';
import { code } from '../check/code.ts';
import { fields } from '../check/fields.ts';
import { nullable } from '../check/nullable.ts';
import type { EventSchema } from '../event-schema.ts';
import { checkNote, NOTE_LIMIT, type NoteRefusal } from '../free-text/check-note.ts';
import type { Parsed } from '../parsed.ts';

/** Free words of a helper: off unless whoever answers for the data turned them on. */
export interface Note {
  /** 1 to 500 characters, nothing about health, no social security number. */
  readonly text: string;
  /** The id of what it is about, or null. */
  readonly about: string | null;
}

/** See {@link Note}. */
export const NOTE: EventSchema<Note> = { kind: 'note', version: 1, parse, upcasters: [] };

function parse(payload: unknown): Parsed<Note> {
  return fields<Note>({ text: noteText, about: nullable(code) })(payload);
}

function noteText(value: unknown): Parsed<string> {
  if (typeof value !== 'string' || value.trim() === '') return wrong(`1 to ${NOTE_LIMIT} characters`);
  const checked = checkNote(value);
  return checked.ok ? { ok: true, value } : wrong(EXPECTED[checked.code], checked.code);
}

const EXPECTED: Readonly<Record<NoteRefusal, string>> = {
  'too-long': `at most ${NOTE_LIMIT} characters`,
  'nir-shaped': 'no social security number',
  'health-shaped': 'nothing about health',
};
