import { readPack } from '@jalon/recommend/places';
import { expect, test } from 'vitest';
import { readPlacesFile } from './read-places-file.ts';

const CSV = `id,nom,commune,code_insee,latitude,longitude,date_maj,services
1,Médiathèque,Brest,29019,48.39,-4.49,2026-03-01,Aide aux démarches administratives
2,Mairie,Quimper,29232,47.99,-4.10,2026-09-01,
`;

test('a file of the national standard becomes a pack, and a pack is taken as it is', async () => {
  const made = await readPlacesFile(new Blob([CSV]), '2026-11-22');
  if (!made.ok) throw new Error(made.code);
  expect(made).toMatchObject({ places: 2, leftOut: 0 });
  const pack = readPack(made.text);
  expect(pack.ok && pack.value.departments).toEqual(['29']);
  expect(await readPlacesFile(new Blob([made.text]), '2026-11-22')).toEqual(made);
});

test.each(['', 'nom;prénom\nA;B\n', '{"schema":"jalon.places-pack/1","places":[{}]}'])(
  'what holds no place is refused: %j',
  async (text) => {
    expect(await readPlacesFile(new Blob([text]), '2026-11-22')).toEqual({ ok: false, code: 'not-places' });
  },
);
