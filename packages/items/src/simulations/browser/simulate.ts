import type { Gestures } from '../../simulate/gestures.ts';
import { textsFor } from '../../simulate/texts-for.ts';
import { cookiesAskedOn, pageShown, placeOf } from './shown.ts';
import type { BrowserAction, BrowserState, BrowserWorld } from './world.ts';

const TYPED: ReadonlySet<string> = /* @__PURE__ */ new Set(['address', 'words', 'words.folded']);

/** Answer what the page asks, follow what it offers, go back, open a bookmark or a download, or write in the bar. */
export const browserGestures: Gestures<BrowserWorld, BrowserState, BrowserAction> = (world, state, leaves) => {
  const page: BrowserAction = { type: 'panel', panel: 'page' };
  const typed = [...textsFor(leaves, (fact) => TYPED.has(fact)), ...world.pages.map(({ address }) => address), 'abc'];
  const purposes = cookiesAskedOn(world, state)?.cookies?.purposes ?? [];
  const results = placeOf(state).place === 'results' ? world.results : [];
  return [
    [{ type: 'alert', answer: 'close' }],
    [{ type: 'alert', answer: 'follow' }],
    [{ type: 'notifications', answer: 'block' }],
    [{ type: 'notifications', answer: 'allow' }],
    [{ type: 'cookies', choice: 'refuse' }],
    [{ type: 'cookies', choice: 'accept' }],
    ...(purposes.length === 0
      ? []
      : [
          [{ type: 'cookies', choice: 'choose' }] as const,
          ...purposes.map(({ id }) => [{ type: 'purpose', purpose: id }] as const),
          [{ type: 'cookies', choice: 'save' }] as const,
        ]),
    ...(pageShown(world, state)?.blocks ?? [])
      .filter((block) => 'opens' in block)
      .map(({ id }) => [page, { type: 'follow', block: id }] as const),
    ...results.map(({ id }) => [page, { type: 'result', result: id }] as const),
    [page, { type: 'bookmark' }],
    [page, { type: 'back' }],
    [{ type: 'forward' }],
    [{ type: 'reload' }],
    [{ type: 'home' }],
    [{ type: 'panel', panel: 'bookmarks' }],
    [{ type: 'panel', panel: 'downloads' }],
    ...state.bookmarks.map(
      (id) =>
        [
          { type: 'panel', panel: 'bookmarks' },
          { type: 'visit', page: id },
        ] as const,
    ),
    ...state.downloads.map(
      (id) =>
        [
          { type: 'panel', panel: 'downloads' },
          { type: 'file', file: id },
        ] as const,
    ),
    ...[...new Set(typed)].map((text) => [{ type: 'type', text }, { type: 'go' }] as const),
  ];
};
