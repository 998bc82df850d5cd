import { expect, test } from 'vitest';
import { localVoice } from './local-voice.ts';

const voice = (
  lang: string,
  localService: boolean,
  isDefault = false,
): { lang: string; localService: boolean; default: boolean } => ({ lang, localService, default: isDefault });

test('a remote voice is never chosen: it would send the text to somebody else', () => {
  expect(localVoice([voice('fr-FR', false, true)], 'fr')).toBeNull();
});

test('a voice of another language is never chosen, even the only one', () => {
  expect(localVoice([voice('en-GB', true), voice('frp-FR', true)], 'fr')).toBeNull();
});

test('the language’s home country comes first, then the default; Android writes an underscore', () => {
  const [canada, france] = [voice('fr-CA', true, true), voice('fr_FR', true)];
  expect(localVoice([canada, france], 'fr')).toBe(france);
  expect(localVoice([voice('fr-BE', true), canada], 'fr')).toBe(canada);
});
