import type { Locale } from '../localised.ts';

/** Words that say nothing of what is looked for, folded. Kept when a query holds nothing else. */
export function stopWords(locale: Locale): ReadonlySet<string> {
  return new Set(WORDS[locale].split(' '));
}

const WORDS: Readonly<Record<Locale, string>> = {
  fr: 'a ai aie aimerais au aux avec avoir c ca car ce cela ces cet cette chez comme comment d dans de des du elle en est et etre eux fait faire faut il ils j je l la le les leur lui m ma mais me mes moi mon n ne nos notre nous on ou par pas peut peux plus pour pourquoi qu quand que quel quelle qui quoi s sa sais savoir se ses si son sont suis sur t ta te tes toi ton toujours tout tres tu un une utiliser veut veux voir voudrais vos votre vous y',
  en: 'a about am an and any are as at be been but by can cannot cant do does doing don dont for from get got had has have how i if in into is it its ll m me my not of off on one or our s should so some t that the their them there they this to up use using ve want was we what when where which who why will with would you your',
};
