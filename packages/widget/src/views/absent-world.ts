import type { AnySimulation, WorldKind } from '@jalon/items';

/** Stands for a world that could not be fetched. */
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
