import type { ViewMessages } from '../view-messages.ts';

/** What the view of one way of asking receives: what is asked, the answer so far, words, and where actions go. */
export interface AskedProps<B, S, A> {
  readonly body: B;
  readonly state: S;
  readonly messages: ViewMessages;
  /** Id of the heading that asks the question. */
  readonly labelledBy: string | undefined;
  readonly onAction: (action: A) => void;
}
