import { compiledConfig, type Compiled } from '../../engine/compiled.ts';
import type { Config } from '../../engine/config.ts';
import type { ContentBound } from './blueprint.ts';
import { contentOf, type ContentItem } from './content-item.ts';

/** Which items count towards which bounds. Items that count alike make one class. */
export interface Membership {
  /** Those on the same content made one. */
  readonly bounds: readonly ContentBound[];
  /** By item, its class. */
  readonly classes: Int32Array;
  /** By class and bound, row by row: 1 when it counts. */
  readonly within: Uint8Array;
  /** By bound, a number for its area: bounds on a dimension and on the area around it share one; −1 for tags. */
  readonly areas: Int32Array;
  readonly areaCount: number;
}

const MEMBERSHIPS: WeakMap<Compiled, WeakMap<readonly ContentBound[], Membership>> = /* @__PURE__ */ new WeakMap();

/** The membership of a configuration's items, made at the first call for these bounds. */
export function membershipOf(config: Config, bounds: readonly ContentBound[]): Membership {
  const compiled = compiledConfig(config);
  let byBounds = MEMBERSHIPS.get(compiled);
  if (!byBounds) MEMBERSHIPS.set(compiled, (byBounds = new WeakMap()));
  let membership = byBounds.get(bounds);
  if (!membership) byBounds.set(bounds, (membership = newMembership(config, bounds)));
  return membership;
}

function newMembership(config: Config, given: readonly ContentBound[]): Membership {
  const bounds = merged(given);
  const classByRow = new Map<string, number>();
  const rows: number[] = [];
  const classes = Int32Array.from(contentOf(config).items, (item) => {
    const row = bounds.map((bound) => (isWithin(item, bound) ? 1 : 0));
    const key = row.join('');
    let found = classByRow.get(key);
    if (found === undefined) {
      classByRow.set(key, (found = classByRow.size));
      rows.push(...row);
    }
    return found;
  });
  const areaByDimension = new Map(config.model.dimensions.map(({ id, area }) => [id, area]));
  const areaNumbers = new Map<string, number>();
  const areas = Int32Array.from(bounds, ({ on, of }) => {
    if (on === 'tag') return -1;
    const area = on === 'area' ? of : (areaByDimension.get(of) ?? of);
    const number = areaNumbers.get(area) ?? areaNumbers.size;
    areaNumbers.set(area, number);
    return number;
  });
  return { bounds, classes, within: Uint8Array.from(rows), areas, areaCount: areaNumbers.size };
}

/** Bounds on the same content as one: the highest lower end, the lowest upper one. */
function merged(given: readonly ContentBound[]): readonly ContentBound[] {
  const byContent = new Map<string, ContentBound>();
  for (const bound of given) {
    const key = `${bound.on} ${bound.of}`;
    const { min = 0, max = Infinity } = byContent.get(key) ?? {};
    const [least, most] = [Math.max(min, bound.min ?? 0), Math.min(max, bound.max ?? Infinity)];
    byContent.set(key, { on: bound.on, of: bound.of, min: least, max: most });
  }
  return [...byContent.values()];
}

function isWithin(item: ContentItem, { on, of }: ContentBound): boolean {
  return on === 'tag' ? item.tags.includes(of) : item[on] === of;
}

/** By bound, how many of the items count towards it. */
export function countsOf({ bounds, classes, within }: Membership, items: readonly ContentItem[]): number[] {
  const counts = bounds.map(() => 0);
  for (const { index } of items) {
    const row = (classes[index] as number) * bounds.length;
    for (let b = 0; b < counts.length; b++) counts[b] = (counts[b] as number) + (within[row + b] as number);
  }
  return counts;
}

/** By bound, how many more items its lower end asks for. */
export function shortOf({ bounds }: Membership, counts: readonly number[]): readonly number[] {
  return bounds.map(({ min = 0 }, b) => Math.max(0, min - (counts[b] as number)));
}
