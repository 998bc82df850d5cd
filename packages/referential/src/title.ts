import type { Localised } from './localised.ts';

/**
 * Where a title comes from: `official` is printed in DigComp 3.0; `usual` is the French in common use for DigComp 2.x,
 * which no one made official; `jalon` is ours.
 */
export type TitleStatus = 'official' | 'usual' | 'jalon';

/** A title, and where each language's words come from. */
export interface Title extends Localised {
  readonly status: { readonly fr: TitleStatus; readonly en: TitleStatus };
}
