import { unknownCode } from '../unknown-code.ts';
import type { EntryId } from './entry-id.ts';
import { findEntry } from './find-entry.ts';
import type { FrameEntry } from './frame.ts';

/** What a code of any frame stands for. Throws a `ReferentialError` for a code that its frame has not, as far as we know it. */
export function entry(id: EntryId): FrameEntry {
  const found = typeof id === 'string' ? findEntry(id) : null;
  if (found === null) throw unknownCode('id', 'a code of a known frame, prefixed by the frame', id);
  return found;
}
