/** How a command ends: its exit code, and what was wrong with the request where that is 2. */
export interface CommandEnd {
  readonly exitCode: 0 | 1 | 2;
  readonly problem?: string;
}
