export type { Drawing } from '../drawing.ts';
export type { Lines } from '../lines.ts';
export { advice, type Advice } from './advice.ts';
export { adviceFor } from './advice-for.ts';
export type { HelperPath, Situation, SituationChoice } from './helper-path.ts';
export { helperPaths } from './helper-paths.ts';
export type { KitSheet, SheetBlock } from './kit-sheet.ts';
export { kitSheets } from './kit-sheets.ts';
