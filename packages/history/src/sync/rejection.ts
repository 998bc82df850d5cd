import type { HistoryEvent } from '../history-event.ts';
import type { EventAnswer } from './protocol.ts';

/** An event that the hub refused for good. It is no longer kept here. */
export interface Rejection extends Omit<Extract<EventAnswer, { readonly status: 'rejected' }>, 'id' | 'status'> {
  readonly event: HistoryEvent;
}
