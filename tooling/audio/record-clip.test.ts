import { describe, expect, test } from 'vitest';
import { isSoundOgg, withoutTags } from './ogg-pages.ts';
import { oggSeconds } from './ogg-seconds.ts';
import { recipeOf, recordClip } from './record-clip.ts';
import { absentTools, aptSource } from './voice-tools.ts';
import { waveFile, waveSamples } from './wave-file.ts';

test('samples come back from their WAV file as they were; another kind of file is refused', () => {
  const samples = Int16Array.from([0, 1, -1, 32767, -32768]);
  expect([...waveSamples(waveFile(samples))]).toEqual([...samples]);
  expect(() => waveSamples(Buffer.alloc(100))).toThrow('not a WAV file');
  const stereo = waveFile(samples);
  stereo.writeUInt16LE(2, 22);
  expect(() => waveSamples(stereo)).toThrow('not a WAV file');
});

test('what is no Ogg Opus has no length', () => {
  expect(oggSeconds(Buffer.from('OggS'))).toBeNull();
  expect(oggSeconds(waveFile(new Int16Array(1000)))).toBeNull();
  expect(oggSeconds(Buffer.alloc(0))).toBeNull();
});

test('a recipe changes with what is said and with the language, and with nothing else', () => {
  expect(recipeOf('Bonjour.', 'fr')).toBe(recipeOf('Bonjour.', 'fr'));
  expect(recipeOf('Bonjour !', 'fr')).not.toBe(recipeOf('Bonjour.', 'fr'));
  expect(recipeOf('Bonjour.', 'en')).not.toBe(recipeOf('Bonjour.', 'fr'));
  // Quotation marks are for the eye: the same is said.
  expect(recipeOf('« Bonjour. »', 'fr')).toBe(recipeOf('Bonjour.', 'fr'));
});

test('only Debian’s own section is ever added, signed by Debian', () => {
  expect(aptSource('ID=debian\nVERSION_CODENAME=bookworm\n')).toBe(
    'deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] http://deb.debian.org/debian bookworm non-free\n',
  );
  expect(aptSource('ID=ubuntu\nVERSION_CODENAME=noble\n')).toBeNull();
  expect(aptSource('')).toBeNull();
});

describe.skipIf(absentTools().length > 0)('with the voice on this machine', () => {
  test('one text gives the same bytes each time, and lasts as long as it takes to say', async () => {
    const [one, again, longer] = await Promise.all([
      recordClip('Prenez votre temps & vos « lunettes » <ici>.', 'fr'),
      recordClip('Prenez votre temps & vos « lunettes » <ici>.', 'fr'),
      recordClip('Prenez votre temps, vos lunettes, votre téléphone et un café.', 'fr'),
    ]);
    expect(one.equals(again)).toBe(true);
    expect([one, longer].every(isSoundOgg)).toBe(true);
    expect(isSoundOgg(Buffer.concat([one.subarray(0, 120), Buffer.from([1]), one.subarray(121)]))).toBe(false);
    expect(one.includes('--bitrate')).toBe(false);
    expect(withoutTags(one).equals(one)).toBe(true);
    const seconds = oggSeconds(one) ?? 0;
    expect(seconds).toBeGreaterThan(1.5);
    expect(seconds).toBeLessThan(5);
    expect(oggSeconds(longer)).toBeGreaterThan(seconds);
    expect(one.length / seconds).toBeLessThan(2500);
  });
});
