import { compareFact, type FactCondition, type FactScalar, type FactValue } from '@jalon/referential/condition';
import type { FactDeclaration } from '../fact-declaration.ts';

/** The most members of a set whose combinations are all tried: 2¹⁰ sets. Beyond, `isWhole` is false. */
const MOST_MEMBERS = 10;

/** Beyond, how many are tried one by one, and how many first ones together. */
const MOST_SINGLES = 50;

/** The values of a fact, put together where some comparisons cannot tell them apart. */
export interface FactClasses {
  /** For each way in which the comparisons can come out, values that make it so: first the way `near` does, where it is given. */
  readonly classes: readonly (readonly [FactValue, ...FactValue[]])[];
  /** Whether every possible way is there. */
  readonly isWhole: boolean;
}

/** The ways in which these comparisons of a fact can come out, over the values it may take. */
export function factClasses(
  declaration: FactDeclaration,
  comparisons: readonly FactCondition[],
  near?: FactValue,
): FactClasses {
  const { values, isWhole } = possibleValues(declaration, comparisons, near);
  const classes = new Map<string, [FactValue, ...FactValue[]]>();
  for (const value of near === undefined ? values : [near, ...values]) {
    const outcomes = comparisons.map(({ op, value: constant }) => compareFact(value, op, constant)).join(' ');
    const same = classes.get(outcomes);
    if (same === undefined) classes.set(outcomes, [value]);
    else same.push(value);
  }
  return { classes: [...classes.values()], isWhole };
}

/** Values to choose from, the nearest to `near` first. */
interface Possible {
  readonly values: readonly FactValue[];
  readonly isWhole: boolean;
}

function possibleValues(
  declaration: FactDeclaration,
  comparisons: readonly FactCondition[],
  near: FactValue | undefined,
): Possible {
  const constants = comparisons.flatMap(({ value }): readonly FactScalar[] => [value].flat());
  switch (declaration.type) {
    case 'boolean':
      return { values: [true, false], isWhole: true };
    case 'number':
      return { values: numbersAround(constants, declaration.whole === true, near), isWhole: true };
    case 'string':
      return { values: declaration.values ?? [...new Set(constants), otherThan(constants)], isWhole: true };
    case 'set':
      return setsOver(declaration, comparisons, near);
    default:
      return declaration.type satisfies never;
  }
}

/** Each constant, and a number on each side of it: one at least of every stretch over which comparisons come out alike. */
export function numbersAround(
  constants: readonly FactScalar[],
  isCount: boolean,
  near: FactValue | undefined,
): readonly number[] {
  const sorted = constants.filter((one) => typeof one === 'number').toSorted((a, b) => a - b);
  const numbers = isCount
    ? sorted.flatMap((one) => [Math.floor(one), Math.ceil(one), Math.ceil(one) - 1, Math.floor(one) + 1])
    : sorted.flatMap((one, index) => [one, index === 0 ? one - 1 : middle(sorted[index - 1] ?? one, one), one + 1]);
  const from = typeof near === 'number' ? near : 0;
  return [...new Set([...numbers, from])]
    .filter((one) => !isCount || one >= 0)
    .toSorted((a, b) => Math.abs(a - from) - Math.abs(b - from) || a - b);
}

function middle(a: number, b: number): number {
  return a + (b - a) / 2;
}

/** Every set that differs from the nearest by members that are named, whatever else is in it, the smallest differences first. */
function setsOver(
  declaration: FactDeclaration,
  comparisons: readonly FactCondition[],
  near: FactValue | undefined,
): Possible {
  const constants = comparisons.map(({ value }) => [...new Set([value].flat().map(String))]);
  const members = [...new Set(constants.flat())];
  const base = Array.isArray(near) ? [...new Set(near.map(String))] : [];
  const isWhole = members.length <= MOST_MEMBERS;
  const toggled = isWhole
    ? combinations(members)
    : [[], ...someOf(members), ...constants.slice(0, MOST_SINGLES), members];
  const others = othersThan(members, declaration);
  const sets = toggled
    .flatMap((some) => [toggle(base, some, declaration), some, ...others.map((other) => [...some, other])])
    .filter((set) => isPossible(set, declaration));
  const known = new Set(base);
  // Members that join, and members that leave: no member is there twice.
  const ranked = sets.map((set) => {
    const shared = set.filter((one) => known.has(one)).length;
    return { set, distance: set.length + known.size - 2 * shared };
  });
  return { values: ranked.toSorted((a, b) => a.distance - b.distance).map(({ set }) => set), isWhole };
}

/** The first members one by one, then the first two, the first three and so on. */
function someOf(members: readonly string[]): readonly (readonly string[])[] {
  const first = members.slice(0, MOST_SINGLES);
  return [...first.map((member) => [member]), ...first.map((_, at) => first.slice(0, at + 1))];
}

function combinations(members: readonly string[]): readonly (readonly string[])[] {
  let sets: readonly (readonly string[])[] = [[]];
  for (const member of members) sets = [...sets, ...sets.map((set) => [...set, member])];
  return sets;
}

/** What stands alone pushes the others out, and is pushed out by them. */
function toggle(
  base: readonly string[],
  some: readonly string[],
  { exclusive = [] }: FactDeclaration,
): readonly string[] {
  const known = new Set(base);
  const turned = new Set(some);
  const added = some.filter((one) => !known.has(one));
  const kept = base.filter((one) => !turned.has(one));
  const alone = added.find((one) => exclusive.includes(one));
  if (alone !== undefined) return [alone];
  return added.length === 0 ? kept : [...kept.filter((one) => !exclusive.includes(one)), ...added];
}

function isPossible(set: readonly string[], { exclusive = [] }: FactDeclaration): boolean {
  return set.length < 2 || !set.some((one) => exclusive.includes(one));
}

/** A member that no comparison names, and one that stands alone, where there are such: sets compared whole can tell. */
function othersThan(members: readonly string[], { values, exclusive = [] }: FactDeclaration): readonly string[] {
  if (values === undefined) return [otherThan(members)];
  const unnamed = values.filter((one) => !members.includes(one));
  const ordinary = unnamed.find((one) => !exclusive.includes(one));
  const alone = unnamed.find((one) => exclusive.includes(one));
  return [ordinary, alone].filter((one) => one !== undefined);
}

/** A text that is none of these. */
function otherThan(constants: readonly FactScalar[]): string {
  let other = '…';
  while (constants.includes(other)) other += '…';
  return other;
}
