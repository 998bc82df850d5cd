import type { PreferredInput } from './view-props.ts';

/** What the view of one way of asking receives: what is asked, the answer so far, and where actions go. Its words are in its folder. */
export interface AskedProps<B, S, A> {
  readonly body: B;
  readonly state: S;
  readonly locale: 'fr' | 'en';
  readonly input: PreferredInput;
  /** Where the bank's pictures are: what their paths follow. */
  readonly pictures: string;
  /** Id of the heading that asks the question. */
  readonly labelledBy: string | undefined;
  readonly onAction: (action: A) => void;
}
