/**
 * What helps one learn an item, apart from what is delivered for assessing and apart from its key: hints lead to the answer.
 * It goes with its item as the key does, by id and version, in the same languages.
 */
export interface ItemPractice {
  readonly itemId: `item:${string}`;
  readonly itemVersion: string;
  readonly content: { readonly fr: PracticeBody } & { readonly [locale: string]: PracticeBody };
}

/** Hints and example in one language. */
export interface PracticeBody {
  /** One to four sentences, each more telling than the one before; as many in every language. */
  readonly hints: readonly string[];
  /** Actions that do all that is asked, to be shown one at a time; where absent, they are found in the key. */
  readonly example?: readonly ExampleAction[];
}

/** One action of an example, in the vocabulary of the item's type or world. */
export interface ExampleAction {
  readonly type: string;
  readonly [member: string]: string;
}
