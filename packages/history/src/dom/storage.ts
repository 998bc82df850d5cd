export { eraseTraces } from './erase-traces.ts';
export type { TracesParts } from './erase-traces.ts';
export { acknowledgeEviction, storageStatus } from './storage-status.ts';
export type { StorageParts, StorageStatus } from './storage-status.ts';
