export { DESCRIPTIONS } from './descriptions.ts';
export type { Description } from './descriptions.ts';
export { description } from './description.ts';
export { GROUNDWORK_DESCRIPTIONS } from './groundwork-descriptions.ts';
export type { GroundworkDescription } from './groundwork-descriptions.ts';
export { groundworkDescription } from './groundwork-description.ts';
export type { Keywords } from './keywords.ts';
export type { Provenance } from './provenance.ts';
