/** The same words in every language that the views speak. */
export type InEachLanguage<T> = Readonly<Record<'fr' | 'en', T>>;
