import type { State } from '../engine/state.ts';
import { hashUniform } from '../numeric/hash-uniform.ts';
import { comfortThreshold } from './comfort-rule.ts';
import { prospects, type Prospect } from './prospects.ts';
import type { SelectOptions, Selection, SelectionReason } from './select-options.ts';

/**
 * The next item: among the candidates that the comfort rule admits, the one expected to remove most of the weighted
 * posterior variance (A-optimality), or one of the `randomesque` best, drawn from (seed, presented) alone so that
 * resuming needs no generator state. When none is comfortable: the easiest. Ties go to the first item of the configuration.
 */
export function selectNext(state: State, options: SelectOptions): Selection {
  const all = withoutLongRows(prospects(state, options), options);
  if (all.length === 0) return { stop: 'no-candidate' };
  const { comfort } = options;
  const threshold = comfort ? comfortThreshold(comfort, options) : 0;
  const admissible = comfort ? all.filter(({ predicted }) => predicted >= threshold) : all;
  if (admissible.length === 0)
    return selection(best(all, ({ predicted }) => predicted, 1)[0] as Prospect, ['easiest-left']);
  const ranked = best(admissible, ({ score }) => score, Math.max(1, options.randomesque));
  const draw = ranked.length === 1 ? 0 : Math.floor(hashUniform(state.config.seed, options.presented) * ranked.length);
  const chosen = ranked[draw] as Prospect;
  const reasons = comfort ? comfortReasons(options, comfort.firstCount) : [];
  return selection(chosen, [
    ...reasons,
    'most-informative',
    ...(chosen.unexplored ? (['not-yet-explored'] as const) : []),
  ]);
}

function selection({ id, gain, predicted }: Prospect, reasons: readonly SelectionReason[]): Selection {
  return { item: id, gain, predicted, reasons };
}

function comfortReasons({ presented, recentFailures }: SelectOptions, firstCount: number): readonly SelectionReason[] {
  const reasons: SelectionReason[] = [];
  if (presented < firstCount) reasons.push('first-easy');
  if (recentFailures > 0) reasons.push('after-failure');
  return reasons.length > 0 ? reasons : ['comfort'];
}

/** The `count` highest by `value`, best first, ties by position in the configuration. */
function best(list: readonly Prospect[], value: (prospect: Prospect) => number, count: number): readonly Prospect[] {
  const before = (x: Prospect, y: Prospect): boolean =>
    value(x) > value(y) || (value(x) === value(y) && x.item.index < y.item.index);
  const top: Prospect[] = [];
  for (const prospect of list) {
    let at = top.length;
    while (at > 0 && before(prospect, top[at - 1] as Prospect)) at -= 1;
    if (at < count) top.splice(at, 0, prospect);
    if (top.length > count) top.pop();
  }
  return top;
}

function withoutLongRows(
  list: readonly Prospect[],
  { maxInRow, recentAreas = [] }: SelectOptions,
): readonly Prospect[] {
  if (!maxInRow || recentAreas.length < maxInRow.area || maxInRow.area < 1) return list;
  const [area, ...others] = recentAreas.slice(-maxInRow.area);
  if (others.some((other) => other !== area)) return list;
  const elsewhere = list.filter(({ item }) => item.area !== area);
  return elsewhere.length > 0 ? elsewhere : list;
}
