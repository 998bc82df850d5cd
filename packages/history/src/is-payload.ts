import { PAYLOAD_LIMIT } from './history-event.ts';
import { isJson } from './is-json.ts';
import type { Json } from './json.ts';

/** Whether a value may be the payload of an event: JSON, and not too much of it. */
export function isPayload(value: unknown): value is Json {
  return isJson(value) && JSON.stringify(value).length <= PAYLOAD_LIMIT;
}
