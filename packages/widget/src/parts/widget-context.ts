import { createContext, useContext, type Context } from 'react';
import type { DiagnosticEvent, RejectionCode } from '@jalon/diagnostic';
import type { Resource } from '@jalon/recommend';
import type { Locale } from '../locales/locale-messages.ts';
import type { Messages } from '../locales/messages.ts';
import type { Reader } from '../voice/use-voice.ts';
import type { PracticeHref } from './practice-place.ts';

/** What every screen shares. */
export interface WidgetValue {
  readonly messages: Messages;
  readonly locale: Locale;
  readonly mode: 'alone' | 'with-helper';
  readonly reader: Reader;
  /** The person asked for a voice: listening comes first on each screen. */
  readonly wantsVoice: boolean;
  readonly send: (event: DiagnosticEvent) => RejectionCode | null;
  /** Which screen was shown last: focus moves to the heading when it changes, and not when the page opens. */
  readonly lastScreen: { current: string | null };
  /** Said politely by screen readers. */
  readonly announce: (text: string) => void;
  readonly openHelp: () => void;
  readonly openStop: () => void;
  /** Where the bank's pictures are. */
  readonly pictures: string;
  /** People and places of the bank, for those who look for somebody. */
  readonly people: readonly Resource[];
  /** Where the page shows what one can practise; absent where it shows nothing of it. */
  readonly hrefOf?: PracticeHref | undefined;
}

const WidgetContext: Context<WidgetValue | null> = /* @__PURE__ */ createContext<WidgetValue | null>(null);

/** Gives the shared value to the screens below. */
export const WidgetProvider: Context<WidgetValue | null>['Provider'] = /* @__PURE__ */ (() => WidgetContext.Provider)();

/** The shared value; a screen outside of a widget is a programming mistake. */
export function useWidget(): WidgetValue {
  const value = useContext(WidgetContext);
  if (!value) throw new Error('A Jalon screen must be inside a diagnostic.');
  return value;
}
