import type { NoteRefusal } from './free-text/check-note.ts';

/** What was read from outside, or the first thing that is wrong with it. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | Wrong;

/** What is wrong, and what was expected instead. */
export interface Wrong {
  readonly ok: false;
  readonly code: WrongCode;
  /** A path in the payload such as `estimates.3.sd`, or a field of the event such as `version`; empty: the whole. */
  readonly field: string;
  readonly expected: string;
}

/** `unknown-schema`: a kind or a version of later than this code, or of nobody; `notes-off`: a note where notes are not kept. */
export type WrongCode = 'invalid' | 'unknown-schema' | 'notes-off' | NoteRefusal;
