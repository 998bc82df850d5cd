import { PAYLOAD_LIMIT, type HistoryEvent } from '../../history-event.ts';
import { isJson } from '../../is-json.ts';
import type { Json } from '../../json.ts';
import type { StoreError, StoreResult } from '../../store.ts';
import type { Bound, Vault } from './vault.ts';
import type { VaultError } from './vault-result.ts';

/**
 * Events, of whoever they are, with their payloads encrypted, in order; all of them or none. That somebody was erased says nothing that
 * could be hidden: no key is made for them, and none is needed.
 */
export async function sealEvents(
  vault: Vault,
  events: readonly HistoryEvent[],
): Promise<StoreResult<readonly HistoryEvent[]>> {
  if (!events.every(({ payload }) => isJson(payload) && JSON.stringify(payload).length <= PAYLOAD_LIMIT))
    return INVALID;
  const texts = await vault.seal(events.filter(isSealed).map((event) => boundOf(event, JSON.stringify(event.payload))));
  if (!texts.ok) return ofVault(texts.error);
  const next = texts.value.values();
  const value = events.map((event) => (isSealed(event) ? { ...event, payload: next.next().value ?? null } : event));
  return { ok: true, value };
}

/** What a store gave back with its payloads readable again. A payload that cannot be opened is a broken record. */
export async function openEvents(
  vault: Vault,
  found: StoreResult<readonly HistoryEvent[]>,
): Promise<StoreResult<readonly HistoryEvent[]>> {
  const events = found.ok ? found.value : found.error.intact;
  if (events === undefined) return found;
  const texts = await vault.unseal(events.filter(isSealed).map((event) => boundOf(event, event.payload)));
  if (!texts.ok) return ofVault(texts.error);
  const next = texts.value.values();
  const intact: HistoryEvent[] = [];
  const { broken = [], groundsIntact: before = true, ...error } = found.ok ? UNREADABLE : found.error;
  const lost: string[] = [];
  let groundsIntact = before;
  for (const event of events) {
    const text = isSealed(event) ? (next.next().value ?? null) : 'null';
    if (text === null) {
      lost.push(event.id);
      groundsIntact &&= event.kind !== 'ground';
    } else intact.push({ ...event, payload: JSON.parse(text) as Json });
  }
  if (found.ok && lost.length === 0) return { ok: true, value: intact };
  return { ok: false, error: { ...error, intact, broken: [...broken, ...lost], groundsIntact } };
}

/** What a store says of what its vault said. */
export function ofVault({ code }: VaultError): { readonly ok: false; readonly error: StoreError } {
  return { ok: false, error: code === 'full' || code === 'locked' || code === 'unavailable' ? { code } : UNREADABLE };
}

/** A store takes nothing but null of somebody who was erased: it says nothing that could be hidden, and needs no key. */
function isSealed({ kind }: HistoryEvent): boolean {
  return kind !== 'erased';
}

/** The whole envelope is bound to the payload: an event cannot be made older, or be of another purpose. */
function boundOf({ subject, id, at, kind, version, purpose, categories = [] }: HistoryEvent, text: Json): Bound {
  // Where what is kept is no text, it is none that opens.
  return { subject, about: [id, at, kind, version, purpose, ...categories], text: text as string };
}

const INVALID: { readonly ok: false; readonly error: StoreError } = {
  ok: false,
  error: { code: 'invalid', field: 'payload', expected: 'JSON within the limit' },
};

const UNREADABLE: StoreError = { code: 'corrupt', field: 'payload', expected: 'what was sealed' };
