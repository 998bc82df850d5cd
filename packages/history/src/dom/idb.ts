export { idbKeyStore } from './idb-key-store.ts';
export { idbStore } from './idb-store.ts';
export type { Line, LineStore } from './lines.ts';
export { summaries } from './summaries.ts';
export type { Summaries, SummariesOptions, Summary, Summed } from './summaries.ts';
