import type { HistoryEvent } from './history-event.ts';

/**
 * What is wrong with the payload of an event whose envelope is right, or null: the first field, and what was expected instead.
 * `payloadCheck()` of `@jalon/history/events` for the kinds as they are listed there; `() => null` where somebody else answers for
 * the payloads.
 */
export type PayloadCheck = (event: HistoryEvent) => { readonly field: string; readonly expected: string } | null;
