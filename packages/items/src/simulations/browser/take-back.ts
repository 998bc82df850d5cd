import type { BrowserState, BrowserWorld } from './world.ts';

/** One comes back from the page of an advertisement, but whoever pays for it knows that it was pressed. Other links cost nothing. */
export function takeBackBrowser({ pages }: BrowserWorld, earlier: BrowserState, now: BrowserState): BrowserState {
  const ads = pages.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'ad').map(({ id }) => id));
  const lasting = now.pressed.filter((id) => ads.includes(id) && !earlier.pressed.includes(id));
  return lasting.length === 0 ? earlier : { ...earlier, pressed: [...earlier.pressed, ...lasting] };
}
