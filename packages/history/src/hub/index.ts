export { createHub } from './hub.ts';
export type { Hub } from './hub.ts';
export { directTransport } from './direct-transport.ts';
export type { Caller, HubError, HubOptions, HubResult } from './hub-scope.ts';
export type {
  ChangePage,
  HubStore,
  HubTransaction,
  KeptTombstone,
  Person,
  SeenDevice,
  Standing,
  Tombstone,
} from './hub-store.ts';
export type { Certificate } from './erase.ts';
export type { PersonExport } from '../export/person-export.ts';
export type { Retained } from './retention.ts';
export { memoryHubStore } from './memory-hub-store.ts';
export type { MemoryHubStore } from './memory-hub-store.ts';
export { replayErasures } from './replay-erasures.ts';
