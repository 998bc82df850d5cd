import type { Modality } from '@jalon/items';
import type { ViewMessages } from '../view-messages.ts';

/** How the person said they act; null when they did not say. Only the wording of instructions follows it. */
export type PreferredInput = 'finger' | 'mouse' | 'keyboard' | null;

/** What the view of one kind of simulated world receives: authored data, live state, words, and where actions go. */
export interface WorldViewProps<W, S, A> {
  readonly world: W;
  readonly state: S;
  /** The words that all views share; a view's own are in its folder, in `locale`. */
  readonly messages: ViewMessages;
  readonly locale: 'fr' | 'en';
  readonly input: PreferredInput;
  /** The ways of acting that are the very skill: the item's own words explain them. */
  readonly construct: readonly Modality[];
  readonly onAction: (action: A) => void;
}
