export { dimensionEvidence, skillEvidence, skillFacts } from './evidence.ts';
export type { AssessedSkill, Evidence, TubeCrosswalk } from './evidence.ts';
export { importTrainings } from './import-trainings.ts';
export type { TrainingImport, TrainingIssue, TrainingOptions } from './import-trainings.ts';
export { triggerFacts } from './trigger-facts.ts';
export type { TriggerFact } from './trigger-facts.ts';
export type { Training, TrainingDuration, TrainingTrigger } from './training.ts';
