import type { AnyItemType, AskedType } from '@jalon/items';

/** Stands for a way of asking that could not be fetched. */
export function absentType(type: AskedType): AnyItemType {
  return {
    id: type,
    version: '0.0.0',
    modalities: () => [],
    init: () => null,
    reduce: (_body, state) => state,
    isAnswered: () => false,
    toResponse: () => ({}),
    score: () => ({ credit: 0, evidence: [] }),
    describe: ({ title }) => ({ title, lines: [], options: [] }),
  };
}
