import type { BrowserAction, BrowserState, BrowserWorld } from '@jalon/items';
import type { BrowserWords } from './browser-words.ts';

/** What the parts of a browser share. */
export interface BrowserPartProps {
  readonly world: BrowserWorld;
  readonly state: BrowserState;
  readonly words: BrowserWords;
  readonly onAction: (action: BrowserAction) => void;
}
