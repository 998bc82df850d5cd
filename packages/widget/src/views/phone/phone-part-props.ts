import type { PhoneAction, PhoneState, PhoneWorld } from '@jalon/items';
import type { PhoneWords } from './phone-words.ts';

/** What each page of a telephone receives. */
export interface PhonePartProps {
  readonly world: PhoneWorld;
  readonly state: PhoneState;
  readonly words: PhoneWords;
  readonly onAction: (action: PhoneAction) => void;
}
