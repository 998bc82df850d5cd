export type { GlossaryEntry } from './glossary-entry.ts';
export { glossary } from './glossary.ts';
