import type { PathStep } from '../at-path.ts';

/** Where a check says what it expected at a path of what it checks. */
export type Report = (path: readonly PathStep[], expected: string) => void;

/** The same report from a place further down. */
export function within(report: Report, ...before: readonly PathStep[]): Report {
  return (path, expected) => report([...before, ...path], expected);
}
