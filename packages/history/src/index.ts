export { createHistory } from './create-history.ts';
export type { Entry, History, HistoryOptions, How, Readable } from './history.ts';
export type { HistoryError, HistoryResult } from './history-result.ts';
export { decide } from './decide.ts';
export type { Operation, Request } from './decide.ts';
export type { Decision, DenyReason } from './decision.ts';
export { groundsFromEvents } from './ground/grounds.ts';
export type { GroundLog, Grounds } from './ground/grounds.ts';
export type { ConsentGround, FirmGround, Ground, GroundKind, ObjectableGround } from './ground/ground.ts';
export type { GroundRecord, Notice, Party } from './ground/ground-record.ts';
export { RIGHT_NAMES, RIGHTS, rightsOf } from './ground/rights.ts';
export type { Right, RightAnswer } from './ground/rights.ts';
export { retainedUntil } from './retained-until.ts';
export type { Retained } from './retained-until.ts';
export { RETENTION_MONTHS } from './retention-months.ts';
export type {
  By,
  ConsentChange,
  GroundChange,
  GroundEvent,
  GroundEventBase,
  InformedChange,
  ObjectionChange,
  Role,
} from './ground/ground-event.ts';
export { goneEvents } from './gone-events.ts';
export type { GroundPayload } from './ground/ground-payload.ts';
export { consentRecord } from './consent-record.ts';
export type { ConsentRecord } from './consent-record.ts';
export { FORBIDDEN_USES, USES } from './use.ts';
export type { ForbiddenUse, Use } from './use.ts';
export { DATA_KINDS, isDataKind } from './event-kind.ts';
export type { DataKind, EventKind } from './event-kind.ts';
export { categoriesOf } from './categories-of.ts';
export { instantOf } from './stamp.ts';
export { isDataCategory, isPurpose, PURPOSES } from './purpose.ts';
export type { DataCategory, Purpose } from './purpose.ts';
export { PAYLOAD_LIMIT } from './history-event.ts';
export type { HistoryEvent } from './history-event.ts';
export type { PayloadCheck } from './payload-check.ts';
export { parseEvent } from './parse-event.ts';
export type { ParsedEvent } from './parse-event.ts';
export { checkEvents } from './check-events.ts';
export { readRecords } from './read-records.ts';
export { memoryStore } from './memory-store.ts';
export type { MemoryStoreOptions } from './memory-store.ts';
export type { Store, StoreError, StoreResult } from './store.ts';
export type { Json } from './json.ts';
