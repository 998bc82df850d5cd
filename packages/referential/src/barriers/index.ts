export { BARRIERS } from './barriers.ts';
export type { Barrier, BarrierState, Sensitivity } from './barriers.ts';
export { barrierById } from './barrier-by-id.ts';
