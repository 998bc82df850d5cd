export type { Persona } from './persona.ts';
export { simulateActions } from './simulate-actions.ts';
export { simulateAttempt } from './simulate-attempt.ts';
export { achievableCredits } from './achievable-credits.ts';
export { exampleOf } from './example-of.ts';
