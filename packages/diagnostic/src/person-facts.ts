import type { Facts } from '@jalon/recommend';
import { countFacts, profileFacts, type SeenActivity } from './activity-facts.ts';
import { measuring } from './declarations.ts';
import type { DiagnosticState } from './diagnostic-state.ts';
import type { Profile } from './profile.ts';
import { talkFacts } from './talk-facts.ts';

/** All that is known of the person for advice. What was not observed is absent: unknown, never zero. */
export function personFacts(state: DiagnosticState, profile: Profile): Facts {
  const { config, answers } = state;
  const activities = seenActivities(state);
  return {
    ...talkFacts(config, answers),
    ...countFacts(config, activities),
    ...profileFacts(config, activities, profile),
  };
}

/** The activities that measure and were handed in, in the order in which they were. */
export function seenActivities(state: DiagnosticState): readonly SeenActivity[] {
  return measuring(state).flatMap(({ observation }) => {
    if (observation === null) return [];
    const { itemId, status, credit } = observation;
    return [{ itemId, dimension: state.config.itemsById.get(itemId)?.item.meta.dimension, status, credit }];
  });
}
