/** What is needed of a voice of the Web Speech API. */
export interface Voice {
  readonly lang: string;
  readonly localService: boolean;
  readonly default: boolean;
}

/**
 * The voice to read with: of this very language, on this very device. A remote voice would send the text to somebody else,
 * so where there is no local one there is none at all. The language's home country is preferred, then the device's default.
 */
export function localVoice<V extends Voice>(voices: readonly V[], lang: string): V | null {
  const spoken = voices.filter((voice) => voice.localService && voice.lang.toLowerCase().split(/[-_]/u)[0] === lang);
  const rank = (voice: V): number =>
    (voice.lang.toLowerCase().replace('_', '-') === HOME[lang] ? 2 : 0) + (voice.default ? 1 : 0);
  return spoken.toSorted((a, b) => rank(b) - rank(a))[0] ?? null;
}

const HOME: Readonly<Record<string, string>> = { fr: 'fr-fr', en: 'en-gb' };
