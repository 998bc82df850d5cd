import type { Membership } from './membership.ts';

/**
 * Least numbers of further items that the lower bounds ask for: first by dimensions and areas together (those of a dimension
 * count for its area too), then one number for each tag. None may exceed the slots left.
 */
export function needs({ bounds, areas, areaCount }: Membership, short: readonly number[]): readonly number[] {
  const own = new Float64Array(areaCount);
  const parts = new Float64Array(areaCount);
  const all = [0];
  for (let b = 0; b < short.length; b++) {
    const area = areas[b] as number;
    const missing = short[b] as number;
    if (area < 0) all.push(missing);
    else if (bounds[b]?.on === 'area') own[area] = Math.max(own[area] as number, missing);
    else parts[area] = (parts[area] as number) + missing;
  }
  let content = 0;
  for (let area = 0; area < areaCount; area++) content += Math.max(own[area] as number, parts[area] as number);
  all[0] = content;
  return all;
}
