/** One thing that must hold before the project is called sound. */
export interface Gate {
  readonly name: string;
  run(): Promise<GateResult>;
}

export interface GateResult {
  readonly passed: number;
  readonly failed: number;
  /** What is wrong, for people; empty when nothing failed. */
  readonly details: readonly string[];
  /** One line beside the count: what was measured, or why it was skipped. */
  readonly note?: string;
}
