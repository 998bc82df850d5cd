import { entry } from '../frames/entry.ts';
import type { EntryId, FrameId } from '../frames/entry-id.ts';
import { frame as frameById } from '../frames/frame-by-id.ts';
import type { CrosswalkRow } from './crosswalk-row.ts';
import { CROSSWALKS } from './crosswalks.ts';
import { invertRelation } from './invert-relation.ts';

/**
 * What a code meets in another frame: rows that start from it, the relation turned round where the table was written from
 * the other end; empty when nothing was found to meet. Throws a `ReferentialError` for a code or a frame that does not
 * exist. Two codes that meet do not share a level or a score: nothing here converts one.
 */
export function crosswalk(id: EntryId, frame: FrameId): readonly CrosswalkRow[] {
  entry(id);
  const prefix = `${frameById(frame).id}:`;
  return CROSSWALKS.flatMap((row) => {
    if (row.from === id && row.to.startsWith(prefix)) return [row];
    if (row.to === id && row.from.startsWith(prefix))
      return [{ ...row, from: row.to, to: row.from, relation: invertRelation(row.relation) }];
    return [];
  });
}
