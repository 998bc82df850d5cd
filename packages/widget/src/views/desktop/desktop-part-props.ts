import type { DesktopAction, DesktopState, DesktopWorld } from '@jalon/items';
import type { DesktopWords } from './desktop-words.ts';

/** What the windows and the tabs of a desktop share. */
export interface DesktopPartProps {
  readonly world: DesktopWorld;
  readonly state: DesktopState;
  /** The window in front, or null. */
  readonly front: string | null;
  readonly words: DesktopWords;
  readonly onAction: (action: DesktopAction) => void;
}
