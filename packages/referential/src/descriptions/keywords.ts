import type { Locale } from '../localised.ts';

/** What people type when they look for something: lower case, 6 to 15 a language, the everyday word before the right one. */
export type Keywords = Readonly<Record<Locale, readonly string[]>>;
