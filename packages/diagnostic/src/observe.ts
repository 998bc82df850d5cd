import { weighs, type Observation } from '@jalon/items';
import { outcomeOfCredit, resume, update, type Answer, type State as EngineState } from '@jalon/scoring';
import type { DiagnosticConfig } from './diagnostic-config.ts';
import type { Activity } from './diagnostic-state.ts';

/**
 * What an observation says to the measurement: done alone and "je ne sais pas" weigh, each with its own likelihood;
 * skipped, helped, not applicable, incomplete and technical failures say nothing, nor does what was practised.
 */
export function answerOf(config: DiagnosticConfig, observation: Observation): Answer | null {
  if (!weighs(observation)) return null;
  const item = config.scored.find(({ id }) => id === observation.itemId);
  if (!item) return null;
  if (observation.status === 'dont_know') return { item: item.id, outcome: { kind: 'dont_know' } };
  return observation.credit === null ? null : { item: item.id, outcome: outcomeOfCredit(item, observation.credit) };
}

/** The engine after one more observation. */
export function observed(config: DiagnosticConfig, engine: EngineState, observation: Observation): EngineState {
  const answer = answerOf(config, observation);
  return answer ? update(engine, answer) : engine;
}

/** The engine rebuilt from what still stands, after going back on an answer. */
export function reobserved(
  config: DiagnosticConfig,
  engine: EngineState,
  activities: readonly Activity[],
): EngineState {
  const answers = activities.flatMap(({ observation }) => (observation ? (answerOf(config, observation) ?? []) : []));
  return resume(engine.config, answers);
}
