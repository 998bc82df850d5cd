import { expect, test } from 'vitest';
import { figuresOf } from './audio-figures.ts';
import { recipeOf } from './record-clip.ts';
import { onceEach } from './spoken-texts.ts';
import { compared, isUpToDate, type VoiceState } from './voice-state.ts';
import { manifestOf, type FoundClip } from './voice-manifest.ts';

const texts = onceEach(
  ['Un.', 'Deux.', 'Trois.', 'Quatre.'].map((text) => ({ where: 'talk:x', text })),
  'fr',
);
const ids = texts.map(({ id }) => id);
const recipes = Object.fromEntries(texts.map(({ id, text }) => [id, recipeOf(text, 'fr')]));
const clip = (id: string, seconds: number | null = 1): readonly [string, FoundClip] => [
  id,
  { file: `${id}.opus`, bytes: 1024, seconds },
];
const clipsOf = (...found: readonly (readonly [string, FoundClip])[]): ReadonlyMap<string, FoundClip> => new Map(found);
const state = (part: Omit<VoiceState, 'isManifestTrue'>): VoiceState => ({ ...part, isManifestTrue: true });

test('nothing is missing where every text has its clip, made as today', () => {
  const synthetic = clipsOf(...ids.map((id) => clip(id)));
  expect(isUpToDate(state(compared('fr', texts, { synthetic, human: clipsOf() }, recipes)))).toBe(true);
});

test('a clip that is not there, and one that would be made otherwise, are to record', () => {
  const synthetic = clipsOf(...ids.slice(1).map((id) => clip(id)));
  const stale = { ...recipes, [ids[2] ?? '']: 'another recipe' };
  const found = state(compared('fr', texts, { synthetic, human: clipsOf() }, stale));
  expect(found.missing.map(({ text }) => text)).toEqual(['Un.', 'Trois.']);
  expect(isUpToDate(found)).toBe(false);
});

test('somebody’s recording stands for the synthetic one, whatever its recipe', () => {
  const found = state(
    compared('fr', texts, { synthetic: clipsOf(), human: clipsOf(...ids.map((id) => clip(id))) }, {}),
  );
  expect(isUpToDate(found)).toBe(true);
  expect(found.human).toBe(4);
});

test('clips of texts that are gone are told apart, and files that do not play are named', () => {
  const gone = '0'.repeat(16);
  const synthetic = clipsOf(...ids.map((id) => clip(id)), clip(gone));
  const found = state(compared('fr', texts, { synthetic, human: clipsOf(clip('f'.repeat(16), null)) }, recipes));
  expect(found.orphans.map(({ file }) => file)).toEqual([`${gone}.opus`]);
  expect(found.humanOrphans.map(({ file }) => file)).toEqual([`${'f'.repeat(16)}.opus`]);
  expect(found.broken.map(({ file }) => file)).toEqual([`${'f'.repeat(16)}.opus`]);
  expect(isUpToDate(found)).toBe(false);
});

test('the figures of both languages; a share is never rounded up to all', () => {
  const whole = state(
    compared('fr', texts, { synthetic: clipsOf(...ids.map((id) => clip(id))), human: clipsOf() }, recipes),
  );
  const most = {
    ...whole,
    texts: Array.from({ length: 100_000 }, () => texts[0] ?? never()),
    missing: texts.slice(0, 1),
  };
  expect(figuresOf(whole, { ...whole, missing: texts.slice(0, 1) })).toEqual({
    audioFr: 1,
    audioEn: 0.75,
    audioHuman: 0,
    audioMiBFr: 0,
    audioMiBEn: 0,
    texts: 8,
    missing: 1,
    orphans: 0,
  });
  expect(figuresOf(most, whole).audioFr).toBe(0.9999);
});

test('the manifest has every clip in order, and who is human', () => {
  const [one = '', other = ''] = [...ids].sort();
  const found = { synthetic: clipsOf(clip(other, 1.26), clip(one)), human: clipsOf(clip(one, 2.04)) };
  const { clips, human } = manifestOf('fr', found);
  expect(Object.entries(clips)).toEqual([
    [one, 2],
    [other, 1.3],
  ]);
  expect(human).toEqual([one]);
});

function never(): never {
  throw new Error('no text');
}
