import { entry } from '../frames/entry.ts';
import type { EntryId, FrameId } from '../frames/entry-id.ts';
import { frame as frameById } from '../frames/frame-by-id.ts';
import { FRAMES } from '../frames/frames.ts';
import type { CrosswalkRow } from './crosswalk-row.ts';
import { CROSSWALKS } from './crosswalks.ts';
import { invertRelation } from './invert-relation.ts';

/**
 * What a code meets in another frame: rows that start from it, the relation turned round where the table was written from
 * the other end; empty when nothing was found to meet, or when the code is newer than what we know of a frame that grows.
 * Throws a `ReferentialError` for a frame that does not exist and for a code that a closed frame has not. Two codes that
 * meet do not share a level or a score: nothing here converts one.
 */
export function crosswalk(id: EntryId, frame: FrameId): readonly CrosswalkRow[] {
  if (!FRAMES.some((one) => one.open && String(id).startsWith(`${one.id}:`))) entry(id);
  const prefix = `${frameById(frame).id}:`;
  return CROSSWALKS.flatMap((row) => {
    if (row.from === id && row.to.startsWith(prefix)) return [row];
    if (row.to === id && row.from.startsWith(prefix))
      return [{ ...row, from: row.to, to: row.from, relation: invertRelation(row.relation) }];
    return [];
  });
}
