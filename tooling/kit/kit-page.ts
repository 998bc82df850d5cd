import type { Locale } from '../../packages/referential/src/index.ts';

/** One page to print: a file, and on how many sides of which paper it holds. */
export interface KitPage {
  /** Within its language: `first-talk.html`. */
  readonly file: string;
  readonly locale: Locale;
  readonly title: string;
  readonly size: 'a4' | 'a5';
  readonly sides: { readonly atMost: number };
  /** Where it stands in the index. */
  readonly group: 'talk' | 'sheets' | 'advice' | 'paths';
  readonly html: string;
}
