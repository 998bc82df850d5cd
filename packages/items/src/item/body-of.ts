import type { Body, Item } from './item.ts';

/** A body and the language it is in. */
export interface LocalisedBody<B extends Body = Body> {
  readonly body: B;
  /** BCP 47; may differ from the language asked for. */
  readonly locale: string;
}

/**
 * The body in this language, else in the same language elsewhere (`en` for `en-GB`), else in French. Capitals do not count
 * (RFC 5646, 2.1.1).
 */
export function bodyOf<B extends Body>({ content }: Item<B>, locale: string): LocalisedBody<B> {
  const asked = locale.toLowerCase();
  const tags = Object.keys(content);
  const found =
    [asked, asked.replace(/-.*/u, '')].flatMap((tag) => tags.find((one) => one.toLowerCase() === tag) ?? [])[0] ?? 'fr';
  return { body: content[found] ?? content.fr, locale: found };
}
