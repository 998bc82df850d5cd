import type {
  BrowserAction,
  BrowserState,
  BrowserWorld,
} from '../../../../packages/items/src/simulations/browser/world.ts';
import { NOWHERE } from './nowhere.ts';
import { unless } from './unless.ts';

/** What no list in front holds, blocks of other pages, questions that were answered, and pages ahead where there are none. */
export function browserOutOfPlace(world: BrowserWorld, state: BrowserState): readonly BrowserAction[] {
  const { panel, entries, at } = state;
  const place = entries[at]?.place;
  const page = world.pages.find(({ id }) => id === place);
  const isUncovered = panel === 'page' && page !== undefined;
  const isAlerted = page?.alert !== undefined && state.alerts.every((one) => one.page !== page.id);
  const blocks = world.pages.flatMap((one) => one.blocks.map(({ id }) => id));
  const shown = isUncovered && !isAlerted ? page.blocks.map(({ id }) => id) : [];
  return [
    { type: 'visit', page: NOWHERE },
    { type: 'file', file: NOWHERE },
    { type: 'follow', block: NOWHERE },
    { type: 'result', result: NOWHERE },
    { type: 'purpose', purpose: NOWHERE },
    { type: 'panel', panel: NOWHERE },
    ...world.pages.flatMap(({ id }) =>
      unless<BrowserAction>(panel === 'bookmarks' && state.bookmarks.includes(id), { type: 'visit', page: id }),
    ),
    ...world.files.flatMap(({ id }) =>
      unless<BrowserAction>(panel === 'downloads' && state.downloads.includes(id), { type: 'file', file: id }),
    ),
    ...world.results.flatMap(({ id }) =>
      unless<BrowserAction>(panel === 'page' && place === 'results', { type: 'result', result: id }),
    ),
    ...blocks.filter((id) => !shown.includes(id)).map((id): BrowserAction => ({ type: 'follow', block: id })),
    ...unless<BrowserAction>(at < entries.length - 1, { type: 'forward' }),
    ...unless<BrowserAction>(panel !== 'page' || at > 0, { type: 'back' }),
    ...unless<BrowserAction>(isUncovered, { type: 'bookmark' }),
    ...unless<BrowserAction>(isUncovered && isAlerted, { type: 'alert', answer: 'close' }),
    ...unless<BrowserAction>(isUncovered && page.notifies === true && !isAlerted, {
      type: 'notifications',
      answer: 'allow',
    }),
    ...unless<BrowserAction>(
      isUncovered && page.cookies !== undefined && !isAlerted,
      { type: 'cookies', choice: 'accept' },
      { type: 'cookies', choice: 'save' },
    ),
  ];
}
