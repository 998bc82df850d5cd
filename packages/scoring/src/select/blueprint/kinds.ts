import type { Content, ContentItem } from './content-item.ts';
import type { Membership } from './membership.ts';

/** Items that serve a session alike: whichever is taken, the same remains possible. */
export interface Kind {
  /** Their class, by what they count towards. */
  readonly of: number;
  /** Expected seconds of those that can be taken together, shortest first. */
  readonly seconds: readonly number[];
  /** Kinds that go with it out of reach when it is taken. */
  readonly excludes: readonly number[];
}

/** The kinds of a list of items, and by item (its position in the configuration) its place. */
export interface Kinds {
  readonly kinds: readonly Kind[];
  readonly placeByItem: ReadonlyMap<number, Place>;
}

/** Where an item stands: its kind, and the seconds of that one of the kind which goes when it is taken (the shortest of its family). */
export interface Place {
  readonly kind: number;
  readonly seconds: number;
}

/** What keeps items apart. */
export interface Rivalry {
  readonly oneOfFamily: boolean;
  readonly enemies: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Groups items into kinds: by class where nothing else matters, a family counting once; enemies, and families whose members count differently, item by item. */
export function kindsOf(
  { families, familyCount }: Content,
  { classes }: Membership,
  items: readonly ContentItem[],
  { oneOfFamily, enemies }: Rivalry,
): Kinds {
  // By family, the class of its members, −1 before the first, or MIXED; and the shortest of them.
  const classByFamily = new Int32Array(familyCount).fill(-1);
  const shortest = new Float64Array(familyCount).fill(Infinity);
  const isEnemy = (id: string): boolean => enemies.size > 0 && enemies.has(id);
  const familyOf = (index: number): number => (oneOfFamily ? (families[index] as number) : -1);
  for (const { id, index, seconds } of items) {
    const family = familyOf(index);
    if (family < 0) continue;
    const known = classByFamily[family] as number;
    const of = classes[index] as number;
    classByFamily[family] = isEnemy(id) || (known !== -1 && known !== of) ? MIXED : of;
    shortest[family] = Math.min(shortest[family] as number, seconds);
  }
  const kinds: { of: number; seconds: number[]; excludes: number[] }[] = [];
  const placeByItem = new Map<number, Place>();
  const kindByClass = new Map<number, number>();
  const alone: ContentItem[] = [];
  const counted = new Uint8Array(familyCount);
  for (const item of items) {
    const { id, index, seconds } = item;
    const family = familyOf(index);
    if (isEnemy(id) || (family >= 0 && classByFamily[family] === MIXED)) {
      alone.push(item);
      continue;
    }
    const of = classes[index] as number;
    let kind = kindByClass.get(of);
    if (kind === undefined) {
      kindByClass.set(of, (kind = kinds.length));
      kinds.push({ of, seconds: [], excludes: [] });
    }
    const its = family < 0 ? seconds : (shortest[family] as number);
    placeByItem.set(index, { kind, seconds: its });
    if (family < 0 || counted[family] === 0) (kinds[kind] as Kind & { seconds: number[] }).seconds.push(its);
    if (family >= 0) counted[family] = 1;
  }
  for (const { seconds } of kinds) seconds.sort((x, y) => x - y);
  const first = kinds.length;
  for (const { index, seconds } of alone) {
    placeByItem.set(index, { kind: kinds.length, seconds });
    kinds.push({ of: classes[index] as number, seconds: [seconds], excludes: [] });
  }
  for (const [i, one] of alone.entries())
    for (const [j, other] of alone.entries())
      if (
        i !== j &&
        ((familyOf(one.index) >= 0 && familyOf(one.index) === familyOf(other.index)) ||
          enemies.get(one.id)?.has(other.id))
      )
        kinds[first + i]?.excludes.push(first + j);
  return { kinds, placeByItem };
}

const MIXED = -2;
