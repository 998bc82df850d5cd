import type { GroundEvent } from './ground-event.ts';
import type { GroundRecord } from './ground-record.ts';

/** What an event of kind `ground` holds: what happened, and the record where it is told for the first time. */
export interface GroundPayload {
  readonly record?: GroundRecord;
  readonly event: GroundEvent;
}
