import type { Modality, TouchAction, TouchState, TouchWorld } from '@jalon/items';
import type { LongPress } from '../parts/use-long-press.ts';
import type { TouchWords } from './touch-words.ts';

/** What each part of a telephone's screen receives. */
export interface TouchPartProps {
  readonly world: TouchWorld;
  readonly state: TouchState;
  readonly words: TouchWords;
  readonly construct: readonly Modality[];
  readonly longPress: (card: string) => LongPress;
  readonly onAction: (action: TouchAction) => void;
}
