/** One thing that must hold before the project is called sound. */
export interface Gate {
  readonly name: string;
  /** A long one tells what it has just done, line by line. */
  run(tell: Tell): Promise<GateResult>;
}

/** Hears what a gate is doing. */
export type Tell = (what: string) => void;

export interface GateResult {
  readonly passed: number;
  readonly failed: number;
  /** What is wrong, for people; empty when nothing failed. */
  readonly details: readonly string[];
  /** One line beside the count: what was measured, or why it was skipped. */
  readonly note?: string;
}
