/** A demand on one figure, and whether this run meets it. */
export interface Bar {
  readonly name: string;
  readonly figure: number;
  readonly wanted: string;
  readonly holds: boolean;
}

export function atMost(name: string, figure: number, limit: number): Bar {
  return { name, figure, wanted: `≤ ${limit}`, holds: figure <= limit };
}

export function atLeast(name: string, figure: number, limit: number): Bar {
  return { name, figure, wanted: `≥ ${limit}`, holds: figure >= limit };
}

export function between(name: string, figure: number, low: number, high: number): Bar {
  return { name, figure, wanted: `${low}–${high}`, holds: figure >= low && figure <= high };
}

/** Prints the bars for people and returns the exit code: 1 when one falls short. */
export function printBars(bars: readonly Bar[]): 0 | 1 {
  console.table(
    bars.map(({ name, figure, wanted, holds }) => ({
      bar: name,
      figure: Number(figure.toPrecision(4)),
      wanted,
      holds: holds ? 'yes' : 'NO',
    })),
  );
  return bars.every(({ holds }) => holds) ? 0 : 1;
}
