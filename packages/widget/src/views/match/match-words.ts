import type { InEachLanguage } from '../parts/in-each-language.ts';

/** What pairing says itself, besides the words of moving; things and places come from the item. */
export interface MatchWords {
  /** Takes what is in hand out of its place. */
  readonly takeBack: (thing: string) => string;
  readonly isBack: (thing: string) => string;
}

/** Pairing, in each language. */
export const matchWords: InEachLanguage<MatchWords> = {
  fr: { takeBack: (thing) => `Enlever « ${thing} »`, isBack: (thing) => `« ${thing} » est à placer.` },
  en: { takeBack: (thing) => `Take “${thing}” out`, isBack: (thing) => `“${thing}” is to be put in place.` },
};
