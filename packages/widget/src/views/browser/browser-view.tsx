import type { BrowserAction, BrowserState, BrowserWorld } from '@jalon/items';
import { useRef, type ReactElement } from 'react';
import { pageWords } from '../page/page-words.ts';
import { LiveRegion } from '../parts/live-region.tsx';
import { useFocusOnChange } from '../parts/use-focus-on-change.ts';
import type { WorldViewProps } from '../parts/view-props.ts';
import { WorldFrame } from '../parts/world-frame.tsx';
import { searchWords } from '../search/search-words.ts';
import { BrowserBar } from './browser-bar.tsx';
import { BrowserLists } from './browser-lists.tsx';
import { BrowserPageView } from './browser-page-view.tsx';
import { browserWords } from './browser-words.ts';

/** A browser: its buttons, its bar, and below them a page, results, or one of its own lists. */
export function BrowserView({
  world,
  state,
  messages,
  locale,
  onAction,
}: WorldViewProps<BrowserWorld, BrowserState, BrowserAction>): ReactElement {
  const frame = useRef<HTMLDivElement>(null);
  const below = useRef<HTMLElement>(null);
  const words = browserWords[locale];
  const { ad, results } = searchWords[locale];
  const place = state.entries[state.at]?.place ?? '';
  const page = world.pages.find(({ id }) => id === place);
  const titleOf = (now: BrowserState): string => {
    if (now.panel !== 'page') return words[now.panel];
    const there = now.entries[now.at]?.place;
    if (there === 'results') return results;
    return world.pages.find(({ id }) => id === there)?.title ?? words.unknown;
  };
  const title = titleOf(state);
  const shown = `${state.panel} ${state.file ?? ''} ${state.at} ${place}`;
  const asked = [state.cookies, state.notifications, state.alerts, state.loaded, state.choosing === null ? [] : ['']];
  // What was pressed goes with its page or its question: the focus goes to what has come instead.
  useFocusOnChange(`${shown} ${asked.map((one) => one.length).join(' ')}`, frame, () => below.current, 'lost');
  const parts = { world, state, words, onAction };
  return (
    <WorldFrame kind="browser" title={title} messages={messages} frame={frame}>
      <BrowserBar {...parts} page={page} onLeave={() => below.current?.focus()} />
      {/* A scrolling area must be reachable for the arrow keys. */}
      <section key={shown} ref={below} className="jv-scroll jv-page" aria-label={title} tabIndex={0}>
        {state.panel === 'page' ? (
          <BrowserPageView
            {...parts}
            page={page}
            place={place}
            shared={{ ad, results, picture: pageWords[locale].picture }}
          />
        ) : (
          <BrowserLists {...parts} />
        )}
      </section>
      <LiveRegion
        state={state}
        describe={(before, after) => {
          const file = world.files.find(({ id }) => after.downloads.includes(id) && !before.downloads.includes(id));
          if (file !== undefined) return words.downloadedNamed(file.name);
          if (after.bookmarks.length !== before.bookmarks.length)
            return after.bookmarks.length > before.bookmarks.length ? words.kept : words.notKept;
          if (titleOf(after) !== titleOf(before)) return words.shown(titleOf(after));
          const answers = (one: BrowserState): number => one.cookies.length + one.notifications.length;
          return answers(after) > answers(before) ? words.answered : null;
        }}
      />
    </WorldFrame>
  );
}
