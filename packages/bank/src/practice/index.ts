export type { Drawing } from '../drawing.ts';
export type { Lines } from '../lines.ts';
export type { PracticeActivity, PracticePath } from './practice-path.ts';
export { practicePaths } from './practice-paths.ts';
