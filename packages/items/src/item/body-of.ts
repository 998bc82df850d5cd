import type { Body, Item } from './item.ts';

/** A body and the language it is in. */
export interface LocalisedBody<B extends Body = Body> {
  readonly body: B;
  /** BCP 47; may differ from the language asked for. */
  readonly locale: string;
}

/** The body in this language, else in the same language elsewhere (`en` for `en-GB`), else in French. */
export function bodyOf<B extends Body>({ content }: Item<B>, locale: string): LocalisedBody<B> {
  const found = [locale, locale.replace(/-.*/u, '')].find((tag) => Object.hasOwn(content, tag)) ?? 'fr';
  return { body: content[found] ?? content.fr, locale: found };
}
