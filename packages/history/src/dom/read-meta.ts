import type { DeviceMeta, HubMeta } from '../sync/device-store.ts';
import type { Connection } from './database.ts';

/** What a new device knows of a hub. */
export const NO_HUB: HubMeta = {
  cursor: null,
  epoch: null,
  lease: null,
  markKey: null,
  heard: null,
  offset: 0,
  sweptAt: null,
};

/** What a device knows besides events. */
export async function readMeta(database: Connection): Promise<DeviceMeta> {
  const transaction = database.transaction(['meta', 'outbox'], 'readonly');
  const store = transaction.objectStore('meta');
  const [keys, values, sendings] = await Promise.all([
    store.getAllKeys(),
    store.getAll(),
    transaction.objectStore('outbox').getAll(),
  ]);
  const known = keys.map(([what, which], index) => ({ what, which, value: values[index] }));
  const names = (what: 'mark' | 'doubt'): typeof known => known.filter((each) => each.what === what);
  return {
    ...NO_HUB,
    ...(known.find(({ what }) => what === 'hub')?.value as Partial<HubMeta> | undefined),
    marks: names('mark').map(({ which }) => which),
    unconfirmed: names('mark').flatMap(({ which, value }) => (value === UNCONFIRMED ? [which] : [])),
    doubted: names('doubt').map(({ which }) => which),
    unsent: sendings.reduce((sum, { ids }) => sum + ids.length, 0),
  };
}

/** Of a mark: the hub does not yet know that it is carried out. */
export const UNCONFIRMED = 'unconfirmed';
export const CONFIRMED = 'confirmed';
