import type { CrosswalkRow } from '../crosswalks/crosswalk-row.ts';
import { CROSSWALKS } from '../crosswalks/crosswalks.ts';
import type { FrameEntry } from '../frames/frame.ts';
import { FRAMES } from '../frames/frames.ts';
import type { Locale } from '../localised.ts';
import type { ExportedEntry } from './exported-frame.ts';
import { wordsIn } from './words-in.ts';

/** The rows that have one of these codes at an end, the codes of other frames at the other, and what holds those in their frame. */
export function metByCrosswalks(
  ids: ReadonlySet<string>,
  locales: readonly Locale[],
): { readonly crosswalks: readonly CrosswalkRow[]; readonly met: readonly ExportedEntry[] } {
  const rows = CROSSWALKS.filter(({ from, to }) => ids.has(from) || ids.has(to));
  const entries = FRAMES.flatMap(({ entries: own }): readonly FrameEntry[] => own);
  const parents = new Map<string, string | undefined>(entries.map(({ id, parent }) => [id, parent]));
  const needed = new Set<string>();
  for (const { from, to } of rows)
    for (let id: string | undefined = ids.has(from) ? to : from; id !== undefined && !ids.has(id); id = parents.get(id))
      needed.add(id);
  return {
    crosswalks: rows,
    met: entries
      .filter(({ id }) => needed.has(id))
      .map(({ id, code, kind, parent, label }) => ({
        id,
        code,
        kind,
        parent: parent ?? null,
        titles: wordsIn<string>({ fr: label.fr, en: label.en }, locales),
      })),
  };
}
