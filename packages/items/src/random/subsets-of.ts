/** Each way of taking some of the list (or none, or all), the smallest first. */
export function subsetsOf<T>(list: readonly T[]): readonly (readonly T[])[] {
  const none: readonly (readonly T[])[] = [[]];
  return list
    .reduce((all, one) => [...all, ...all.map((subset) => [...subset, one])], none)
    .toSorted((a, b) => a.length - b.length);
}
