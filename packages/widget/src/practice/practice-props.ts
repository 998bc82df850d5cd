import type { Resource } from '@jalon/recommend';
import type { PracticeHref } from '../parts/practice-place.ts';
import type { PreferredInput } from '../views/parts/view-props.ts';
import type { PracticeStorage } from './practice-storage.ts';

/** What every view of practice takes. */
export interface PracticeProps {
  /** `fr` (default) or `en`, with or without a country; anything else shows French. */
  readonly locale?: string;
  /** The person's system decides unless told otherwise. */
  readonly theme?: 'auto' | 'light' | 'dark';
  /** Larger letters. */
  readonly text?: 'usual' | 'big';
  /** How the person said they act; only the wording of instructions follows it. */
  readonly input?: PreferredInput;
  /** Where the bank's pictures are: an address that ends with a slash, which their paths follow. Beside the page unless told otherwise. */
  readonly pictures?: string;
  /** Where the recorded voice is, as for the diagnostic; without it, and for what has no clip, a local voice of the device reads. */
  readonly voice?: string;
  /** Where progress is kept; the memory of the page unless told otherwise. Give the same object at each render. */
  readonly storage?: PracticeStorage;
  /** Where the page shows the list, each path and each service; links are left out where it says nothing. */
  readonly hrefOf?: PracticeHref;
  /** People and places shown to whoever asks for help. */
  readonly people?: readonly Resource[];
  /** The person came from another screen of the page: the heading takes the focus, so that the new one is announced. */
  readonly isArrival?: boolean;
  /** False where the colours and sizes are inherited from outside. */
  readonly hasOwnTokens?: boolean;
  /** Leaves for where the person came from: the list, or from the list the page before. */
  readonly onLeave: () => void;
}
