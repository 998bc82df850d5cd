import { alertOn, cookiesAskedOn, isBlank, pageShown, placeOf } from './shown.ts';
import type { BrowserState, BrowserWorld } from './world.ts';

/** What the browser shows, line by line: the bar, then the list, the results or the page below it. */
export function describeBrowser(world: BrowserWorld, state: BrowserState): readonly string[] {
  return [state.box, ...below(world, state)];
}

function below(world: BrowserWorld, state: BrowserState): readonly string[] {
  const named = <T extends { readonly id: string }>(list: readonly T[], ids: readonly string[]): readonly T[] =>
    list.filter(({ id }) => ids.includes(id));
  if (state.panel === 'bookmarks') return named(world.pages, state.bookmarks).map(({ title }) => title);
  if (state.panel === 'downloads') {
    return named(world.files, state.downloads).flatMap(({ id, name, format, size, lines }) =>
      id === state.file ? [name, ...lines] : [name, format, size],
    );
  }
  if (placeOf(state).place === 'results') return world.results.flatMap(({ title, excerpt }) => [title, excerpt]);
  const page = pageShown(world, state);
  if (page === undefined || isBlank(world, state)) return [];
  const { alert } = alertOn(world, state) ?? {};
  if (alert !== undefined) return [page.title, alert.title, alert.text, alert.label];
  const { cookies } = cookiesAskedOn(world, state) ?? {};
  return [
    page.title,
    ...(cookies === undefined ? [] : [cookies.text, cookies.accept, cookies.refuse]),
    ...page.blocks.map(({ text }) => text),
  ];
}
