import type { HistoryEvent } from '../history-event.ts';
import type { Json } from '../json.ts';
import type { StoreResult } from '../store.ts';
import type { DeviceStore } from './device-store.ts';

/** Of these events, those that must not leave the device: their ground says `storage: { place: 'device' }`. */
export async function staysHere(
  store: DeviceStore,
  events: readonly HistoryEvent[],
): Promise<StoreResult<readonly HistoryEvent[]>> {
  const stay: HistoryEvent[] = [];
  for (const subject of new Set(events.map((event) => event.subject))) {
    const read = await store.read(subject);
    if (!read.ok) return read;
    const grounds = read.value.filter(({ kind }) => kind === 'ground');
    stay.push(...events.filter((event) => event.subject === subject && isLocal(event, grounds)));
  }
  return { ok: true, value: stay };
}

/** A ground by its own record; data where no record that reaches the hub was told before them, and one that does not was. */
function isLocal(event: HistoryEvent, grounds: readonly HistoryEvent[]): boolean {
  if (event.kind === 'erased') return false;
  if (event.kind === 'ground') return placeOf(event, grounds) === 'device';
  const places = grounds
    .filter(({ purpose, at }) => purpose === event.purpose && at < event.at)
    .map((ground) => placeOf(ground, grounds));
  return places.includes('device') && !places.includes('server');
}

/** Of the record of a ground event, wherever it was told. */
function placeOf(event: HistoryEvent, grounds: readonly HistoryEvent[]): Json | undefined {
  const id = at(event.payload, 'event', 'recordId');
  const told = grounds.find(
    ({ payload }) => at(payload, 'event', 'recordId') === id && at(payload, 'record') !== undefined,
  );
  return at(told?.payload, 'record', 'storage', 'place');
}

function at(value: Json | undefined, ...path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && key in inner
        ? (inner as { readonly [key: string]: Json })[key]
        : undefined,
    value,
  );
}
