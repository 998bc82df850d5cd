export { provideAllSimulations } from './provide-all-simulations.ts';
