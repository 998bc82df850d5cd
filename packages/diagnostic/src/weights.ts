import type { DiagnosticState } from './diagnostic-state.ts';
import { candidates } from './candidates.ts';
import { measuring } from './declarations.ts';
import { dimensionsByArea } from './dimensions-by-area.ts';
import { talkFacts } from './talk-facts.ts';

/** How much what the person wants to do raises the competences it needs. */
const GOAL_FACTOR = 1.5;

/**
 * What uncertainty matters: each area one share, split over its dimensions, raised where the person's goals need them.
 * A groundwork dimension that no activity may observe fairly (touch for somebody with a mouse) weighs nothing.
 */
export function weights(state: DiagnosticState): Readonly<Record<string, number>> {
  const observable = new Set<string | undefined>([
    ...candidates(state).map((item) => item.meta.dimension),
    ...measuring(state).map(({ itemId }) => state.config.itemsById.get(itemId)?.item.meta.dimension),
  ]);
  const wanted = wantedDimensions(state);
  return Object.fromEntries(
    [...dimensionsByArea(state.config.model)].flatMap(([area, dimensions]) => {
      const counted = dimensions.filter((id) => area !== 'jalon:0' || observable.has(id));
      return counted.map((id) => [id, (wanted.has(id) ? GOAL_FACTOR : 1) / counted.length]);
    }),
  );
}

function wantedDimensions(state: DiagnosticState): ReadonlySet<string> {
  const chosen = talkFacts(state.config, state.answers)['goal']?.value;
  const goals = new Set(Array.isArray(chosen) ? chosen : []);
  return new Set(
    state.config.goals.filter((goal) => goals.has(goal.id)).flatMap((goal) => goal.needs.map((need) => need.dimension)),
  );
}
