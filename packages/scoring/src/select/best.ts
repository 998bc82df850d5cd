import type { CompiledItem } from '../engine/compiled.ts';

/** Of some places, the `count` highest by value, best first, ties by position in the configuration. */
export function best(
  places: readonly number[],
  value: Float64Array,
  items: readonly CompiledItem[],
  count: number,
): readonly number[] {
  const isBefore = (x: number, y: number): boolean => {
    const one = value[x] as number;
    const other = value[y] as number;
    return one > other || (one === other && (items[x] as CompiledItem).index < (items[y] as CompiledItem).index);
  };
  const top: number[] = [];
  for (let i = 0; i < places.length; i++) {
    const place = places[i] as number;
    let at = top.length;
    while (at > 0 && isBefore(place, top[at - 1] as number)) at -= 1;
    if (at >= count) continue;
    if (top.length === count) top.pop();
    top.splice(at, 0, place);
  }
  return top;
}
