import { checkCodes } from './check-codes.ts';
import { checkCounts } from './check-counts.ts';
import { checkTexts } from './check-texts.ts';
import { checkWords } from './check-words.ts';
import { comparableText } from './comparable-text.ts';
import type { ImportedFrame } from './imported-frame.ts';
import type { ImportIssue } from './import-issue.ts';
import type { ImportNotes } from './import-notes.ts';
import type { ImportOrigin, ImportReport } from './import-report.ts';

/** The checks of a frame, together with what was noted while it was read. */
export function reportOn(frame: ImportedFrame, origin: ImportOrigin | null, notes: ImportNotes): ImportReport {
  const counts = checkCounts(frame);
  const all: readonly ImportIssue[] = [
    ...notes.issues,
    ...unknownRevision(origin),
    ...checkCodes(frame),
    ...counts.issues,
    ...checkWords(frame),
    ...checkTexts(frame),
  ];
  const issues = [
    ...all.filter(({ severity }) => severity === 'error'),
    ...all.filter(({ severity }) => severity === 'warning'),
  ];
  const statements = new Set(frame.statements.map(({ text }) => comparableText(text)));
  const outcomes = new Set(frame.outcomes.map(({ text }) => comparableText(text)));
  return {
    sound: issues.every(({ severity }) => severity === 'warning'),
    origin,
    totals: counts.totals,
    competences: counts.competences,
    ai: counts.ai,
    sharedTexts: [...outcomes].filter((text) => statements.has(text)).length,
    issues,
    repairs: Object.fromEntries([...notes.repairs].toSorted(([a], [b]) => (a < b ? -1 : 1))),
  };
}

function unknownRevision(origin: ImportOrigin | null): readonly ImportIssue[] {
  if (origin === null || origin.revision !== null) return [];
  const expected = 'the hash of an edition we know: 3.0 of 2025-11-24';
  return [{ code: 'unknown-revision', severity: 'warning', place: 'file', expected, found: `SHA-256 ${origin.hash}` }];
}
