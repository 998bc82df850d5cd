import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clipFile } from './clip-file.ts';
import { manifest } from './manifest.ts';

const audio = join(import.meta.dirname, '..', 'audio');
const there = readdirSync(audio, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.opus'));
const idOf = (name: string): string => name.slice(-21, -5);

test('the manifest lists the clips that are there, and no other', async () => {
  const { clips, human } = await manifest();
  expect(there.length).toBeGreaterThan(0);
  expect(Object.keys(clips)).toEqual([...new Set(there.map(idOf))].sort());
  expect(
    there
      .filter((name) => name.startsWith('human'))
      .map(idOf)
      .sort(),
  ).toEqual(human);
});

test('every clip is Ogg Opus, where the manifest leads, and lasts', async () => {
  const found = await manifest();
  for (const [id, seconds] of Object.entries(found.clips)) {
    const file = readFileSync(join(audio, clipFile(found, id) ?? ''));
    expect(file.toString('latin1', 0, 4)).toBe('OggS');
    expect(file.toString('latin1', 28, 36)).toBe('OpusHead');
    expect(seconds).toBeGreaterThan(0.1);
  }
});

test('a human voice comes first; a text without a clip has no file', async () => {
  const found = await manifest();
  const [id = ''] = Object.keys(found.clips);
  expect(clipFile({ ...found, human: [id] }, id)).toBe(`human/${id}.opus`);
  expect(clipFile({ ...found, human: [] }, id)).toBe(`clips/${id.slice(0, 2)}/${id}.opus`);
  expect(clipFile(found, 'toString')).toBeNull();
});
