export type { PracticeActivity, PracticePath } from './practice-path.ts';
