import type { Observation, TypedEvent } from '@jalon/history/events';
import { diagnosticsOf } from '@jalon/history/projections';

/** The activities of one diagnostic, in the order in which they were handed in. */
export interface AskedDiagnostic {
  readonly id: string;
  readonly at: string;
  readonly activities: readonly AskedActivity[];
}

/** One activity that was shown. */
export interface AskedActivity {
  readonly itemId: string;
  /** Such as `digcomp:2.1`. */
  readonly dimension: string;
  readonly observation: Observation['observation'];
  /** What the person said of themselves, or only read: it measures nothing. */
  readonly saidOnly: boolean;
}

/** The latest diagnostic first; those without any activity are not there. */
export function askedActivities(events: readonly TypedEvent[]): readonly AskedDiagnostic[] {
  return diagnosticsOf(events)
    .filter(({ observations }) => observations.length > 0)
    .map(({ id, startedAt, observations }) => ({
      id,
      at: startedAt,
      activities: observations.map(({ dimension, observation }) => ({
        itemId: observation.itemId,
        dimension,
        observation,
        saidOnly: observation.declared === true || observation.awareness === true,
      })),
    }))
    .toReversed();
}
