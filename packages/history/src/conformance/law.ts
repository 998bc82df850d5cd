/** One thing that every store of a kind owes. */
export interface Law<S> {
  /** What holds, as a sentence. */
  readonly name: string;
  /** Resolves where it holds; rejects with an error that says what was expected and what was found. `create` gives a new, empty store at each call. */
  run(create: () => S | Promise<S>): Promise<void>;
}
