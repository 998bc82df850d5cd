import type { Fact, Facts } from '@jalon/recommend';
import { measuring } from './declarations.ts';
import { dimensionsByArea } from './dimensions-by-area.ts';
import type { DiagnosticState } from './diagnostic-state.ts';
import type { Profile } from './profile.ts';
import { talkFacts } from './talk-facts.ts';

/** Reached, or clearly not, from this certainty on; in between nobody knows. */
const SURE = 0.8;

/** All that is known of the person for advice. What was not observed is absent: unknown, never zero. */
export function personFacts(state: DiagnosticState, profile: Profile): Facts {
  return { ...talkFacts(state.config, state.answers), ...countFacts(state), ...profileFacts(state, profile) };
}

/** What was tried and done alone, per dimension and in all. */
function countFacts(state: DiagnosticState): Facts {
  const facts: Record<string, Fact> = {};
  const seen = measuring(state).flatMap(({ observation }) =>
    observation && ['answered', 'dont_know', 'assisted'].includes(observation.status) ? [observation] : [],
  );
  const count = (name: string, of: typeof seen): void => {
    facts[name] = { value: of.length, source: 'observation', refs: of.map(({ itemId }) => itemId) };
  };
  const isDone = ({ status, credit }: (typeof seen)[number]): boolean => status === 'answered' && credit === 1;
  const isMissed = ({ status, credit }: (typeof seen)[number]): boolean => status !== 'assisted' && (credit ?? 0) < 0.5;
  for (const { id } of state.config.model.dimensions) {
    const here = seen.filter(({ itemId }) => state.config.itemsById.get(itemId)?.item.meta.dimension === id);
    if (here.length === 0) continue;
    count(`tried.${id}`, here);
    count(`done.${id}`, here.filter(isDone));
  }
  count('triedTotal', seen);
  if (seen.length > 0) {
    count('doneTotal', seen.filter(isDone));
    count('failedTotal', seen.filter(isMissed));
  }
  return facts;
}

/** Levels claimed, and whether Basic is reached, for what was explored. */
function profileFacts(state: DiagnosticState, profile: Profile): Facts {
  const facts: Record<string, Fact> = {};
  const add = (name: string, levels: readonly number[], refs: readonly string[]): void => {
    const reached = 1 - (levels[0] ?? 1);
    const certainty = Math.max(reached, 1 - reached);
    if (reached >= SURE || reached <= 1 - SURE)
      facts[`reached.${name}`] = { value: reached >= SURE, source: 'profile', refs, certainty };
  };
  for (const estimate of profile.dimensions) {
    const refs = refsOf(state, [estimate.id]);
    if (refs.length === 0) continue;
    add(estimate.id, estimate.levels, refs);
    if (estimate.claim.kind === 'level')
      facts[`level.${estimate.id}`] = {
        value: estimate.claim.level,
        source: 'profile',
        refs,
        certainty: estimate.claim.probability,
      };
  }
  const areas = dimensionsByArea(state.config.model);
  for (const estimate of profile.areas) {
    const refs = refsOf(state, areas.get(estimate.id) ?? []);
    if (refs.length > 0) add(`area.${estimate.id}`, estimate.levels, refs);
  }
  return facts;
}

/** Items that said something about these dimensions. */
function refsOf(state: DiagnosticState, dimensions: readonly string[]): readonly string[] {
  return measuring(state).flatMap(({ itemId, observation }) => {
    const weighs = observation?.status === 'answered' || observation?.status === 'dont_know';
    return weighs && dimensions.includes(state.config.itemsById.get(itemId)?.item.meta.dimension ?? '') ? [itemId] : [];
  });
}
