import { excerpt } from './excerpt.ts';
import type { ImportIssue, ImportIssueCode } from './import-issue.ts';

/**
 * A known defect of the official files, put right while reading. `relative-id`: an `@id` that is no address. `plain-reference`:
 * a reference written as a string. `band-without-node`: a reference to a band, where only its halves have nodes.
 * `space-in-id`: an `@id` with a space. `untagged-language`: a file whose texts bear no language: they are English. `outer-space`:
 * spaces around a text. `number-as-code`: a code stored as a number, such as 1.1000000000000001. `straight-apostrophe`: a text
 * with a straight apostrophe, kept as printed and compared as a curly one.
 */
export type RepairCode =
  | 'relative-id'
  | 'plain-reference'
  | 'band-without-node'
  | 'space-in-id'
  | 'untagged-language'
  | 'outer-space'
  | 'number-as-code'
  | 'straight-apostrophe';

/** What is noted while a file is read: what is wrong, and what was put right, with how many times. */
export interface ImportNotes {
  readonly issues: ImportIssue[];
  readonly repairs: Map<RepairCode, number>;
}

/** Nothing noted yet. */
export function emptyNotes(): ImportNotes {
  return { issues: [], repairs: new Map() };
}

/** A file can be made to earn a warning for each of a million keys: those past this many issues go unsaid. Errors never do. */
const MOST_WARNED = 1000;

/** Notes an issue. */
export function note(
  notes: ImportNotes,
  severity: ImportIssue['severity'],
  code: ImportIssueCode,
  place: string,
  expected: string,
  found: string,
): void {
  if (severity === 'warning' && notes.issues.length >= MOST_WARNED) return;
  notes.issues.push({ code, severity, place, expected: excerpt(expected), found: excerpt(found) });
}

/** Notes a defect put right. */
export function repaired(notes: ImportNotes, code: RepairCode): void {
  notes.repairs.set(code, (notes.repairs.get(code) ?? 0) + 1);
}
