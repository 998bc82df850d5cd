export { idbStore } from './idb-store.ts';
