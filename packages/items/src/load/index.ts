export { loadSimulations } from './load-simulations.ts';
