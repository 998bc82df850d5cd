import { MissingSimulation, type AnySimulation, type WorldKind } from '@jalon/items';

/**
 * Stands for a world that could not be fetched: an activity can begin, and its view breaks at once, which closes it as a
 * technical failure. Nothing can be done in it, so a saved session says the same once the real one is there.
 */
export function absentWorld(kind: WorldKind): AnySimulation {
  return {
    kind,
    modalities: () => [],
    init: () => null,
    reduce: (_world, state) => state,
    isAnswered: () => false,
    factNames: () => [],
    facts: () => ({}),
    evidence: () => [],
    describe: () => [],
  };
}

/** Throws where the state is that of an {@link absentWorld}; no other world has an empty state. */
export function refuseAbsent(kind: WorldKind, state: unknown): void {
  if (state === null) throw new MissingSimulation(kind);
}
