import { readPack, type OpenPack } from '@jalon/recommend/places';
import type { Desk } from '../desk/desk.ts';

/** Where the pack of places of this device is: public data, in clear, gone with everything else. */
const cacheOf = ({ name }: Desk): Promise<Cache> => caches.open(`${name}-places`);
const ADDRESS = './places.json';

/** Keeps a pack in the place of the one before. False where there is no room. */
export async function keepPlaces(desk: Desk, text: string): Promise<boolean> {
  try {
    await (await cacheOf(desk)).put(ADDRESS, new Response(text, { headers: { 'content-type': 'application/json' } }));
    return true;
  } catch {
    return false;
  }
}

/** The pack of this device, ready to be searched; null where there is none, or it cannot be read any more. */
export async function keptPlaces(desk: Desk): Promise<OpenPack | null> {
  try {
    const found = await (await cacheOf(desk)).match(ADDRESS);
    if (found === undefined) return null;
    const pack = readPack(await found.text());
    return pack.ok ? pack.value : null;
  } catch {
    return null;
  }
}
