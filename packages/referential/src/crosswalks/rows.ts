import type { EntryId } from '../frames/entry-id.ts';
import type { Localised } from '../localised.ts';
import type { CrosswalkRelation, CrosswalkRow, CrosswalkStatus } from './crosswalk-row.ts';

/** One line of a table: a code, its relation to others of the other frame, those others, what to know, and when to follow it. */
export type Line<From extends EntryId, To extends EntryId> = readonly [
  from: From,
  relation: CrosswalkRelation,
  to: To | readonly To[],
  note?: Localised,
  when?: 'on-request',
];

/** A table of crosswalks that share one status and one source, as rows. */
export function rows<From extends EntryId, To extends EntryId>(
  status: CrosswalkStatus,
  source: string,
  lines: readonly Line<From, To>[],
): readonly CrosswalkRow[] {
  return lines.flatMap(([from, relation, to, note, when]) =>
    (typeof to === 'string' ? [to] : to).map((one) => ({
      from,
      to: one,
      relation,
      status,
      source,
      ...(note === undefined ? {} : { note }),
      ...(when === undefined ? {} : { onRequest: true as const }),
    })),
  );
}
