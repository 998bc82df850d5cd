export { personas } from './personas.ts';
export { personaFacts } from './persona-facts.ts';
export { personaInput, personaPath, type AdvisedFrom } from './persona-path.ts';
export { personaPlan, type MediatorStep, type PersonaPlan } from './persona-plan.ts';
export type { Persona, PersonaActivity } from './persona.ts';
