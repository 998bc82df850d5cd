import type { Bank } from '@jalon/bank';
import type { Result } from '@jalon/diagnostic';
import type { Locale } from './locales/locale-messages.ts';
import type { WidgetError } from './session/widget-error.ts';
import type { StorageChoice } from './storage/session-storage.ts';

/** Properties of the diagnostic on a page. Only the bank is required. */
export interface DiagnosticProps {
  /** The content: activities, first talk, rules, resources. Broken activities are left out and named to `onError`. */
  readonly bank: Bank;
  /** Where the bank's pictures are: an address that ends with a slash, which their paths follow. Beside the page unless told otherwise. */
  readonly pictures?: string;
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
