import type { GroundEvent, GroundKind, Role } from '../../../packages/history/src/index.ts';

/** What may happen to a ground. */
export type State = GroundEvent['state'];

const EITHER: readonly Role[] = ['subject', 'parent', 'guardian'];
const OTHERS: Readonly<Partial<Record<State, readonly Role[]>>> = {
  informed: ['controller', 'authority'],
  lifted: ['controller', 'authority'],
  restricted: ['subject', 'parent', 'guardian', 'controller', 'authority'],
  invalidated: ['authority'],
};
const OBJECTABLE: typeof OTHERS = { ...OTHERS, objected: EITHER };

/** Who may do what, by kind of ground. */
export const CHANGES: Readonly<Record<GroundKind, Readonly<Partial<Record<State, readonly Role[]>>>>> = {
  consent: {
    requested: [...EITHER, 'controller'],
    deferred: [...EITHER, 'controller'],
    refused: EITHER,
    given: EITHER,
    renewed: EITHER,
    withdrawn: EITHER,
    revoked: ['controller'],
    invalidated: ['authority'],
  },
  contract: OTHERS,
  legalObligation: OTHERS,
  publicTask: OBJECTABLE,
  legitimateInterest: OBJECTABLE,
};

/** The states of a kind. */
export function statesOf(kind: GroundKind): readonly State[] {
  return Object.keys(CHANGES[kind]) as readonly State[];
}
