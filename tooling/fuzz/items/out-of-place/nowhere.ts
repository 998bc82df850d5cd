/** An id that no world has: the shape of ids forbids it. Typed as whatever an action takes, since what comes in is not checked. */
export const NOWHERE = 'Nowhere At All' as never;
