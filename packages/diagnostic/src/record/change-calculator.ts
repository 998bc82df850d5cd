import type { ChangeCalculator } from '@jalon/history/projections';
import { changeBetween, resume, type State } from '@jalon/scoring';
import type { DiagnosticConfig } from '../diagnostic-config.ts';
import { answerOf } from '../observe.ts';
import { engineConfig } from './engine-config.ts';

/** How `progressBetween` computes change from kept observations: with the measurement engine. What this bank does not know says nothing. */
export function changeCalculator(config: DiagnosticConfig): ChangeCalculator<State> {
  return {
    stateOf: ({ observations }) =>
      resume(
        engineConfig(config),
        observations.flatMap(({ observation }) => answerOf(config, observation) ?? []),
      ),
    changeBetween,
  };
}
