import type { AttemptEvent } from '../attempt-event.ts';
import type { Observation } from '../observation.ts';

/**
 * How the exchange goes; an item type knows nothing of it. `assess`: one answer, editable until it is handed in, no hint and no
 * feedback. `practise`: hints, examples, feedback and as many tries as wished. `transcribe`: a helper types what was answered on paper.
 */
export type Behaviour = 'assess' | 'practise' | 'transcribe';

/** What a behaviour allows, as data: what is not listed is refused. */
export interface BehaviourRules {
  /** Events that it takes. */
  readonly takes: readonly AttemptEvent['type'][];
  /** Where its answers were given. */
  readonly source: Observation['source'];
}
