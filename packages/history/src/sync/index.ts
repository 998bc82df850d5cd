export { createSync } from './create-sync.ts';
export type { Sync, SyncOptions } from './create-sync.ts';
export type {
  Acceptance,
  DeviceChange,
  DeviceMeta,
  DeviceStore,
  EventKey,
  HubMeta,
  Settlement,
} from './device-store.ts';
export { httpTransport } from './http-transport.ts';
export type { Fetch } from './http-transport.ts';
export { isLocked } from './is-locked.ts';
export type { Locks } from './locks.ts';
export { hmacMark } from './mark.ts';
export type { HmacCrypto } from './mark.ts';
export { memoryDeviceStore } from './memory-device-store.ts';
export { CONFIRM_LIMIT, DRIFT_MINUTES, PULL_LIMIT, PUSH_LIMIT, RECHECK_LIMIT } from './protocol.ts';
export type { Change, EventAnswer, Mark, PullAnswer, PullRequest, PushAnswer, PushRequest } from './protocol.ts';
export type { Rejection } from './rejection.ts';
export type { SyncError, SyncStatus } from './sync-status.ts';
export type { Schedule } from './timed-transport.ts';
export type { Transport, TransportError, TransportResult } from './transport.ts';
