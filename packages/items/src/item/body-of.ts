import type { Body, Item } from './item.ts';

/** A body and the language it is in. */
export interface LocalisedBody<B extends Body = Body> {
  readonly body: B;
  /** BCP 47; may differ from the language asked for. */
  readonly locale: string;
}

/** The body in this language, else in the same language elsewhere (`en` for `en-GB`), else in French. */
export function bodyOf<B extends Body>(item: Item<B>, locale: string): LocalisedBody<B> {
  for (let tag = locale; tag !== ''; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    const body = Object.hasOwn(item.content, tag) ? item.content[tag] : undefined;
    if (body !== undefined) return { body, locale: tag };
  }
  return { body: item.content.fr, locale: 'fr' };
}
