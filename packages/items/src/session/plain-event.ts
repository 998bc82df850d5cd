import type { SessionEvent } from './session-event.ts';

/** The member that says something, for the events that have one besides their type. */
const MEMBERS: ReadonlyMap<unknown, string> = /* @__PURE__ */ new Map([
  ['act', 'action'],
  ['again', 'seed'],
  ['locale', 'locale'],
  ['notApplicable', 'reason'],
  ['failed', 'cause'],
]);

/** An event with nothing in it that such an event has not: what is logged is replayed through JSON. */
export function plainEvent(event: SessionEvent): SessionEvent {
  const member = MEMBERS.get(event.type);
  const kept = Object.entries(event).filter(([name]) => name === 'type' || name === member);
  return Object.fromEntries(kept) as unknown as SessionEvent;
}
