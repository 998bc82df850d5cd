/** What answers allow: one value when they settle it, several when some are missing. Nothing is imputed. */
export interface Possible<Level> {
  readonly lowest: Level;
  readonly highest: Level;
  /** Every value that some way of completing the answers gives, lowest first. */
  readonly possible: readonly Level[];
}

/**
 * The values from one to another in a ladder, and its foot when the last use is unknown. Each further yes climbs one step
 * at most, so nothing between the two is out of reach.
 */
export function between<Level>(
  ladder: readonly Level[],
  lowest: Level,
  highest: Level,
  foot: 'never' | 'maybe' | 'always',
): Possible<Level> {
  const [first] = ladder;
  const range = ladder.slice(ladder.indexOf(lowest), ladder.indexOf(highest) + 1);
  if (first === undefined || foot === 'never') return { lowest, highest, possible: range };
  return foot === 'always'
    ? { lowest: first, highest: first, possible: [first] }
    : { lowest: first, highest, possible: [first, ...range] };
}
