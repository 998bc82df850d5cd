import type { ImportIssue, UnreadableCode } from './import-issue.ts';
import type { ImportedFrame } from './imported-frame.ts';
import type { ImportReport } from './import-report.ts';

/** A frame and what is to be said of it, or why the file cannot be read. */
export type ImportResult =
  | { readonly ok: true; readonly value: { readonly frame: ImportedFrame; readonly report: ImportReport } }
  | { readonly ok: false; readonly issue: ImportIssue<UnreadableCode> };
