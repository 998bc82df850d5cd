import type { NewlyDone, Progress } from '@jalon/history/projections';
import { AREAS, type Area } from '@jalon/referential';

/** What is said of two diagnostics: things done first, then words. Never a figure, and no word for going down. */
export interface SaidChange {
  readonly newlyDone: readonly NewlyDone[];
  readonly overall: Progress['overall'];
  readonly progressed: readonly Area[];
  /** A change would have been seen, and was not. */
  readonly unchanged: readonly Area[];
  /** Whether nothing can be said of some area, or of any. */
  readonly tooEarly: 'none' | 'some' | 'all';
}

/** Areas in their order; one that the calculator did not speak of is too early to tell. */
export function saidChange({ newlyDone, overall, areas }: Progress): SaidChange {
  const verdicts = new Map(areas.map(({ id, verdict }) => [id, verdict]));
  const those = (verdict: Progress['overall']): readonly Area[] =>
    AREAS.filter(({ id }) => verdicts.get(id) === verdict);
  const progressed = those('progress');
  const unchanged = those('no-visible-change');
  const said = progressed.length + unchanged.length;
  return {
    newlyDone,
    overall,
    progressed,
    unchanged,
    tooEarly: said === 0 ? 'all' : said < AREAS.length ? 'some' : 'none',
  };
}
