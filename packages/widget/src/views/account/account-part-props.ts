import type { AccountAction, AccountState, AccountWorld } from '@jalon/items';
import type { AccountWords } from './account-words.ts';

/** What each part of a sign-in area receives. */
export interface AccountPartProps {
  readonly world: AccountWorld;
  readonly state: AccountState;
  readonly words: AccountWords;
  readonly onAction: (action: AccountAction) => void;
}
