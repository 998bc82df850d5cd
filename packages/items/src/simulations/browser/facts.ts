import type { FactValue } from '@jalon/referential/condition';
import { factsOfEach } from '../../simulation/facts-of-each.ts';
import { foldText } from '../../text/fold-text.ts';
import { bareAddress, siteOf } from './bare-address.ts';
import { placeOf } from './shown.ts';
import type { BrowserPage, BrowserState, BrowserWorld } from './world.ts';

/** Every fact that a goal about this browser may read, as it is now: where it is, what was visited, pressed, answered, kept and downloaded, and what was typed. */
export function browserFacts(world: BrowserWorld, state: BrowserState): Readonly<Record<string, FactValue>> {
  const { pages, results, files } = world;
  const words = state.searches.at(-1) ?? '';
  const ads = [
    ...results.filter(({ id, kind }) => kind === 'ad' && state.results.includes(id)),
    ...pages.flatMap(({ blocks }) => blocks.filter(({ id, kind }) => kind === 'ad' && state.pressed.includes(id))),
  ];
  return {
    'page.current': placeOf(state).place,
    panel: state.panel,
    address: state.address,
    'address.searched': state.searches.some((one) => isMistaken(pages, one)),
    searched: state.searches.length > 0,
    words,
    'words.folded': foldText(words),
    'ads.total': ads.length,
    'accepted.total': state.cookies.filter(({ choice }) => choice === 'accepted').length,
    ...factsOfEach(pages, (page) => pageFacts(page, state)),
    ...factsOfEach(results, ({ id }) => ({ [`result.${id}`]: state.results.includes(id) })),
    ...factsOfEach(files, ({ id }) => ({
      [`downloaded.${id}`]: state.downloads.includes(id),
      [`opened.${id}`]: state.opened.includes(id),
    })),
  };
}

function pageFacts(page: BrowserPage, state: BrowserState): Readonly<Record<string, FactValue>> {
  const { id, cookies, alert, stalled, notifies, blocks } = page;
  const choice = state.cookies.find(({ site }) => site === siteOf(page.address));
  return {
    [`visited.${id}`]: state.visited.includes(id),
    [`bookmarked.${id}`]: state.bookmarks.includes(id),
    ...factsOfEach(
      blocks.filter((block) => 'opens' in block),
      (block) => ({ [`pressed.${block.id}`]: state.pressed.includes(block.id) }),
    ),
    ...(cookies && {
      [`cookies.${id}`]: choice?.choice ?? 'none',
      ...factsOfEach(cookies.purposes, (purpose) => ({
        [`allowed.${id}.${purpose.id}`]: choice?.allowed.includes(purpose.id) ?? false,
      })),
    }),
    ...(notifies === true && {
      [`notifications.${id}`]: state.notifications.find((one) => one.page === id)?.answer ?? 'none',
    }),
    ...(alert && { [`alert.${id}`]: state.alerts.find((one) => one.page === id)?.answer ?? 'none' }),
    ...(stalled === true && { [`loaded.${id}`]: state.loaded.includes(id) }),
  };
}

/** Words that would be the address of a page, were it not for a space, or a comma where the dot is. */
function isMistaken(pages: readonly BrowserPage[], words: string): boolean {
  const mended = bareAddress(words.replaceAll(' ', '').replaceAll(',', '.'));
  return pages.some(({ address }) => bareAddress(address) === mended);
}
