import { ScoringError } from './scoring-error.ts';

/** The code and the place of the typed error that an attempt ends in, or "accepted"; any other error is thrown on. */
export function refusal(attempt: () => unknown): string {
  try {
    attempt();
  } catch (error) {
    if (error instanceof ScoringError) return `${error.code} ${error.field}`;
    throw error;
  }
  return 'accepted';
}
