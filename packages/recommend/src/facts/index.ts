export { FACTS } from './facts.ts';
