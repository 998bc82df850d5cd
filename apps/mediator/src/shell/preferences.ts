import { NAME } from '../desk/desk.ts';
import type { Locale } from './locale.ts';

/** How the app looks to whoever uses this device. Says nothing of anybody: kept in clear. */
export interface Preferences {
  readonly locale: Locale;
  readonly theme: 'auto' | 'light' | 'dark';
}

const KEY = `${NAME}:preferences`;

/** What was chosen on this device; `?lang=` comes first. */
export function readPreferences(): Preferences {
  const asked = new URLSearchParams(location.search).get('lang');
  const kept = readKept();
  return {
    locale: localeOf(asked) ?? localeOf(kept['locale']) ?? 'fr',
    theme: kept['theme'] === 'light' || kept['theme'] === 'dark' ? kept['theme'] : 'auto',
  };
}

/** Where nothing can be kept, the choice lasts as long as the page. */
export function keepPreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // Full or forbidden: nothing is lost but a choice.
  }
}

function readKept(): Readonly<Record<string, unknown>> {
  try {
    return { ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as object) };
  } catch {
    return {};
  }
}

function localeOf(value: unknown): Locale | undefined {
  return value === 'fr' || value === 'en' ? value : undefined;
}
