import { ScoringError } from '../../scoring-error.ts';

/** Refuses a parameter that no curve can be drawn from, naming its place. */
export function expectParameter(holds: boolean, field: string, expected: string): void {
  if (!holds) throw new ScoringError('invalid-item', field, expected);
}
