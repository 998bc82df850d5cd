import type { Opening } from '@jalon/diagnostic';
import type { Locale } from '../shell/locale.ts';

/** How a diagnostic opens on this screen. */
export function openingOf(locale: Locale, seen: readonly string[], mode: Opening['mode']): Opening {
  const isTouch = matchMedia('(pointer: coarse)').matches;
  const screen = innerWidth < 600 ? 'phone' : isTouch ? 'tablet' : 'desktop';
  const seed = crypto.getRandomValues(new Int32Array(1))[0] ?? 1;
  return { locale, seed, mode, screen, ...(seen.length > 0 && { seen }) };
}
