/** Uniform numbers from 0 to 1, 1 left out. */
export type Draw = () => number;

/** A whole number from 0 to `most`, both included. */
export function upTo(draw: Draw, most: number): number {
  return Math.floor(draw() * (most + 1));
}

/** True so often. */
export function chance(draw: Draw, share: number): boolean {
  return draw() < share;
}

/** One of a list that is not empty. */
export function oneOf<T>(draw: Draw, list: readonly T[]): T {
  return list[upTo(draw, list.length - 1)] as T;
}

/** Any part of a list, in its order. */
export function someOf<T>(draw: Draw, list: readonly T[]): readonly T[] {
  const share = draw();
  return list.filter(() => chance(draw, share));
}
