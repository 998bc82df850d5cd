import type { InEachLanguage } from '../parts/in-each-language.ts';

/** What a page of results says itself. */
export interface SearchWords {
  readonly title: string;
  readonly box: string;
  readonly go: string;
  readonly results: string;
  readonly ad: string;
  readonly back: string;
}

/** What a page of results says itself. */
export const searchWords: InEachLanguage<SearchWords> = {
  fr: {
    title: 'Recherche',
    box: 'Rechercher sur Internet',
    go: 'Chercher',
    results: 'Résultats',
    ad: 'Annonce',
    back: 'Retour aux résultats',
  },
  en: {
    title: 'Search',
    box: 'Search the web',
    go: 'Search',
    results: 'Results',
    ad: 'Ad',
    back: 'Back to results',
  },
};
