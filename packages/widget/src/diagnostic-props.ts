import type { Bank } from '@jalon/bank';
import type { Result } from '@jalon/diagnostic';
import type { Locale } from './locales/locale-messages.ts';
import type { PracticeHref } from './parts/practice-place.ts';
import type { WidgetError } from './session/widget-error.ts';
import type { StorageChoice } from './storage/session-storage.ts';

/** Properties of the diagnostic on a page. Only the bank is required. */
export interface DiagnosticProps {
  /** The content: activities, first talk, rules, resources. Broken activities are left out and named to `onError`. */
  readonly bank: Bank;
  /** Where the bank's pictures are: an address that ends with a slash, which their paths follow. Beside the page unless told otherwise. */
  readonly pictures?: string;
  /**
   * Where the recorded voice is, such as the folder `audio` of `@jalon/voice-fr`: an address that ends with a slash, in which `{locale}`
   * stands for the language. Without it, and for what has no clip, a local voice of the device reads.
   */
  readonly voice?: string;
  /** `fr` (default) or `en`, with or without a country (`en-GB`); anything else is told to `onError` and French is shown. */
  readonly locale?: string;
  /** Where the answers are kept while the diagnostic is under way; `memory` unless told otherwise. */
  readonly storage?: StorageChoice;
  /** The person's system decides unless told otherwise. */
  readonly theme?: 'auto' | 'light' | 'dark';
  /** Milliseconds, never going back; `performance.now` unless told otherwise. */
  readonly now?: () => number;
  /** A fresh 32-bit integer for each diagnostic; the browser's random source unless told otherwise. */
  readonly seed?: () => number;
  /** False where the colours and sizes are inherited from outside, as in the custom element. */
  readonly hasOwnTokens?: boolean;
  /**
   * Where the page shows what one can practise (`@jalon/widget/practice`): the address of the list (`practice`), of a path or of an
   * invented service. With it, the welcome has a quiet link to the list, and advice that opens a path says "Commencer".
   */
  readonly hrefOf?: PracticeHref;
  readonly onReady?: () => void;
  readonly onStart?: () => void;
  /** Each change of screen; says nothing of the answers. */
  readonly onStep?: (step: Step) => void;
  /** The person stopped; a partial result. */
  readonly onStop?: (result: Result) => void;
  readonly onComplete?: (result: Result) => void;
  /** The language shown, at first and at each change. */
  readonly onLocale?: (locale: Locale) => void;
  readonly onError?: (error: WidgetError) => void;
}

/** Where the person is. */
export interface Step {
  readonly kind: 'welcome' | 'question' | 'urgent' | 'activity' | 'result';
  /** 1-based among the screens of its kind; 1 where there is only one. */
  readonly number: number;
}
