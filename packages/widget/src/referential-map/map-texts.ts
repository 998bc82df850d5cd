import type { Locale } from '@jalon/referential';
import { EN } from './texts/en.ts';
import { FR } from './texts/fr.ts';
import type { MapTexts } from './texts/map-text-shape.ts';

/** The sentences of the map in one language, with those put in their place. */
export function mapTexts(locale: Locale, replaced: Partial<MapTexts> = {}): MapTexts {
  return { ...(locale === 'en' ? EN : FR), ...replaced };
}
