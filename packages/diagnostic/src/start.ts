import { start as startEngine } from '@jalon/scoring';
import type { DiagnosticConfig } from './diagnostic-config.ts';
import type { DiagnosticState, Opening } from './diagnostic-state.ts';

/** A diagnostic at its welcome. Nothing is known yet, nothing is asked yet. */
export function start(config: DiagnosticConfig, opening: Opening): DiagnosticState {
  return {
    config,
    opening,
    locale: opening.locale,
    phase: 'welcome',
    answers: {},
    question: null,
    activities: [],
    ended: null,
    engine: startEngine({ model: config.model, items: config.scored, seed: opening.seed }),
    log: [],
  };
}
