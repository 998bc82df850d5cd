/** What one wants of the information that is had after the next item: one file each, same shape. */
export interface PointRule {
  readonly name: PointRuleName;
  /** True where a singular information has no value that could be compared. */
  readonly needsRegular: boolean;
  /** Of the information matrix with the candidate, D×D, row-major, with the prior's precision where there is one; the highest is asked. */
  readonly value: (information: Float64Array, size: number) => number;
}

/** The rules by their usual letters. */
export type PointRuleName = 'D' | 'T' | 'A' | 'E';
