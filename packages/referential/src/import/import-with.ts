import { REVISION } from '../outcomes/revision.ts';
import { frameFromRaw } from './frame-from-raw.ts';
import type { ImportLimits } from './import-limits.ts';
import { emptyNotes, type ImportNotes } from './import-notes.ts';
import type { ImportResult } from './import-result.ts';
import type { RawFrame } from './raw-frame.ts';
import { Refusal } from './refusal.ts';
import { reportOn } from './report-on.ts';
import { sha256 } from './sha256.ts';

/** What both doors share: reading by format, understanding, checking, and a result in place of a refusal. */
export function importWith(
  format: 'jsonld' | 'xlsx',
  limits: ImportLimits,
  read: (notes: ImportNotes) => RawFrame,
  bytes: () => Uint8Array,
): ImportResult {
  const notes = emptyNotes();
  try {
    const frame = frameFromRaw(read(notes), limits, notes);
    const hash = sha256(bytes());
    const revision = hash === REVISION.hashes[format] ? `${REVISION.version}+${REVISION.date}` : null;
    return { ok: true, value: { frame, report: reportOn(frame, { format, hash, revision }, notes) } };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, issue: error.issue };
    throw error;
  }
}
