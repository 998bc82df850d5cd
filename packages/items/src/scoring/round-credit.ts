/** Sums of decimal credits come out a hair below what was meant (0.1 + 0.2 + …): that hair never costs a step. */
const HAIR = 1e-9;

/** The highest of the item's credits that the raw credit reaches: this is the one place where a credit is rounded, always down. */
export function roundCredit(credit: number, credits: readonly number[]): number {
  return Math.max(0, ...credits.filter((step) => step <= credit + HAIR));
}
