import type { Answer, Config } from './config.ts';
import { start } from './start.ts';
import type { State } from './state.ts';
import { update } from './update.ts';

/** The measurement rebuilt from its answers: the same bytes as `start` and one `update` each. */
export function resume(config: Config, answers: readonly Answer[]): State {
  return answers.reduce(update, start(config));
}
