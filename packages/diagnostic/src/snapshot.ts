import type { DiagnosticState } from './diagnostic-state.ts';

/** The state as JSON text without its configuration: two states are the same when their snapshots are, byte for byte. */
export function snapshot(state: DiagnosticState): string {
  const { config: _config, engine, ...rest } = state;
  const { mu, sigma } = engine.posterior;
  return JSON.stringify({ ...rest, answers: rest.answers, observed: engine.answers, mu: [...mu], sigma: [...sigma] });
}
