import type { Prospect } from './prospects.ts';

/** The `count` highest by `value`, best first, ties by position in the configuration. */
export function best(
  list: readonly Prospect[],
  value: (prospect: Prospect) => number,
  count: number,
): readonly Prospect[] {
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
