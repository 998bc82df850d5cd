export { pathWords, stepWords, type Reader, type StepWords } from './step-words.ts';
export type { PathWords } from './path-words.ts';
