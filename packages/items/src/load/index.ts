export { loadItemTypes } from './load-item-types.ts';
export { loadParts } from './load-parts.ts';
export { loadSimulations } from './load-simulations.ts';
