import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { provideInteractions } from '../../packages/items/src/interactions/interactions.ts';
import { itemTypeOf } from '../../packages/items/src/item/item-type-of.ts';
import type { BankItem, Body } from '../../packages/items/src/item/item.ts';
import { itemTexts } from '../../packages/items/src/readability/learner-texts.ts';
import { ROOT } from '../shell/root.ts';
import { constantTexts } from './constant-texts.ts';
import type { VoiceLocale } from './voice-locale.ts';

/** One text that may be read aloud, and where it stands. */
export interface PlacedText {
  readonly where: string;
  readonly text: string;
}

const CONTENT: string = join(ROOT, 'packages', 'bank', 'content');

/** What helpers read (the catalogue and the paths among it), what pictures are and what reviewers wrote is nobody's to listen to; the glossary is a printed page. */
const NOT_FOR_LEARNERS = /^(?:advice|assets|catalogue|glossary|helper|kit|path-rules|personas|pictures|review)/u;

/**
 * Every text of the open bank's files that learners read, in one language: activities, hints, the talk, advice, paths and services,
 * and whatever else comes in both languages. What a simulated world says is left out.
 */
export function contentTexts(locale: VoiceLocale): readonly PlacedText[] {
  provideInteractions();
  return readdirSync(CONTENT, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json') && !NOT_FOR_LEARNERS.test(file))
    .sort()
    .flatMap((file) => {
      const where = relative(ROOT, join(CONTENT, file)).split(sep).join('/');
      return textsIn(JSON.parse(readFileSync(join(CONTENT, file), 'utf8')), locale, where);
    });
}

/** The texts in one piece of content, whatever its kind. */
export function textsIn(value: unknown, locale: VoiceLocale, where: string): readonly PlacedText[] {
  if (Array.isArray(value)) return value.flatMap((one: unknown) => textsIn(one, locale, where));
  if (typeof value !== 'object' || value === null) return [];
  if ('item' in value && 'key' in value) return activityTexts(value as unknown as BankItem, locale);
  const place = 'id' in value && typeof value.id === 'string' && value.id.includes(':') ? value.id : where;
  if ('fr' in value && 'en' in value)
    return constantTexts(forLearners(value[locale])).texts.map(({ text }) => ({ where: place, text }));
  return Object.values(value).flatMap((member) => textsIn(member, locale, place));
}

/** Its sentences and labels, what is read aloud on its screen, its hints, and what who did it can do, as the result says it. */
function activityTexts({ item, practice }: BankItem, locale: VoiceLocale): readonly PlacedText[] {
  const body = item.content[locale];
  const can = item.meta.can[locale];
  return [
    ...itemTexts(item, locale).map(({ text }) => text),
    ...(body === undefined ? [] : screenTexts(body)),
    can.charAt(0).toUpperCase() + can.slice(1),
    ...(practice?.content[locale]?.hints ?? []),
  ].map((text) => ({ where: item.id, text }));
}

/** What the screen of an activity says before anything is done; a simulated world speaks for itself. */
function screenTexts(body: Body): readonly string[] {
  const { picture } = body;
  const shown = picture !== undefined && 'alternative' in picture ? [picture.alternative] : [];
  if (body.type === 'simulation') return shown;
  const type = itemTypeOf(body.type);
  const { lines, options } = type.describe(body, type.init(body, 1));
  return [...shown, ...lines, ...options.map(({ label }) => label)];
}

/** A rule has two reasons: the learner's is read aloud, the mediator's is not. */
function forLearners(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('mediator' in value)) return value;
  const { mediator: _, ...rest } = value;
  return rest;
}
