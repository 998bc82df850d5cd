import { hasChanged } from '../../simulation/has-changed.ts';
import { hasId } from '../../simulation/has-id.ts';
import { withOne } from '../../simulation/with-one.ts';
import { tidyText } from '../../text/tidy-text.ts';
import { bareAddress, isAddress, siteOf } from './bare-address.ts';
import { alertOn, cookiesAskedOn, isBlank, notificationsAskedOn, pageShown, placeOf } from './shown.ts';
import type { BrowserAction, BrowserState, BrowserWorld } from './world.ts';

/** The first page shown, nothing done. */
export function initBrowser(world: BrowserWorld): BrowserState {
  const { pages, files, current } = world;
  const text = pages.find(({ id }) => id === current)?.address ?? '';
  return {
    box: text,
    entries: [{ place: current, text }],
    at: 0,
    panel: 'page',
    file: null,
    choosing: null,
    visited: [current],
    loaded: [],
    pressed: [],
    results: [],
    bookmarks: pages.filter(({ kept }) => kept).map(({ id }) => id),
    downloads: files.filter(({ present }) => present).map(({ id }) => id),
    opened: [],
    address: '',
    searches: [],
    cookies: [],
    notifications: [],
    alerts: [],
  };
}

/** The browser after an action; the very same where it changes nothing, which is what most do out of place. */
export function reduceBrowser(world: BrowserWorld, state: BrowserState, action: BrowserAction): BrowserState {
  const next = step(world, state, action);
  return next !== state && hasChanged(state, next) ? next : state;
}

function step(world: BrowserWorld, state: BrowserState, action: BrowserAction): BrowserState {
  switch (action.type) {
    case 'type':
      return typeof action.text === 'string' ? { ...state, box: action.text } : state;
    case 'go':
      return go(world, state);
    case 'back':
      return state.panel === 'page' ? turn(state, state.at - 1) : close(state);
    case 'forward':
      return turn(state, state.at + 1);
    case 'reload': {
      const page = pageShown(world, state);
      const again = close({ ...state, box: placeOf(state).text });
      return page?.stalled === true ? { ...again, loaded: withOne(state.loaded, page.id) } : again;
    }
    case 'home':
      return visit(world, state, world.pages[0]?.id ?? '');
    case 'bookmark': {
      const page = pageShown(world, state);
      if (page === undefined || state.panel !== 'page') return state;
      const isKept = state.bookmarks.includes(page.id);
      return {
        ...state,
        bookmarks: isKept ? state.bookmarks.filter((id) => id !== page.id) : [...state.bookmarks, page.id],
      };
    }
    case 'panel':
      return ['page', 'downloads', 'bookmarks'].includes(action.panel)
        ? { ...close(state), panel: action.panel }
        : state;
    case 'visit':
      return state.panel === 'bookmarks' && state.bookmarks.includes(action.page)
        ? visit(world, state, action.page)
        : state;
    case 'file': {
      if (state.panel !== 'downloads' || !state.downloads.includes(action.file)) return state;
      return { ...state, file: action.file, opened: withOne(state.opened, action.file) };
    }
    case 'result': {
      const result = world.results.find(({ id }) => id === action.result);
      if (result === undefined || placeOf(state).place !== 'results' || state.panel !== 'page') return state;
      return visit(world, { ...state, results: withOne(state.results, result.id) }, result.opens);
    }
    case 'follow':
      return follow(world, state, action.block);
    case 'cookies':
    case 'purpose':
      return answerCookies(world, state, action);
    case 'notifications': {
      const page = notificationsAskedOn(world, state);
      if (page === undefined || !['allow', 'block'].includes(action.answer)) return state;
      const answer = action.answer === 'allow' ? 'allowed' : 'blocked';
      return { ...state, notifications: [...state.notifications, { page: page.id, answer }] };
    }
    case 'alert': {
      const page = alertOn(world, state);
      if (page?.alert === undefined || !['close', 'follow'].includes(action.answer)) return state;
      const answer = action.answer === 'close' ? 'closed' : 'followed';
      const after = { ...state, alerts: [...state.alerts, { page: page.id, answer } as const] };
      return answer === 'closed' ? after : visit(world, after, page.alert.opens);
    }
    default:
      action satisfies never;
      return state;
  }
}

/** What stands in the bar is an address, known or not, or words to search for. */
function go(world: BrowserWorld, state: BrowserState): BrowserState {
  const text = tidyText(state.box);
  if (text === '') return state;
  const address = bareAddress(text);
  const page = world.pages.find((one) => bareAddress(one.address) === address);
  if (page === undefined && !isAddress(text)) {
    const isSame = state.searches.at(-1) === text;
    return arrive({ ...state, searches: isSame ? state.searches : [...state.searches, text] }, 'results', text);
  }
  const asked = { ...state, address };
  return page === undefined ? arrive(asked, 'unknown', text) : visit(world, asked, page.id);
}

function visit(world: BrowserWorld, state: BrowserState, id: string): BrowserState {
  const page = world.pages.find((one) => one.id === id);
  if (page === undefined) return state;
  return { ...arrive(state, id, page.address), visited: withOne(state.visited, id) };
}

/** Goes to a place; what was ahead is forgotten, as browsers do, and the same place twice in a row is one. */
function arrive(state: BrowserState, place: string, text: string): BrowserState {
  const now = placeOf(state);
  if (now.place === place && now.text === text) return { ...close(state), box: text };
  const entries = [...state.entries.slice(0, state.at + 1), { place, text }];
  return { ...close(state), entries, at: entries.length - 1, box: text };
}

function turn(state: BrowserState, at: number): BrowserState {
  const entry = state.entries[at];
  return entry === undefined ? state : { ...close(state), at, box: entry.text };
}

/** The page again, whatever covered it. */
function close(state: BrowserState): BrowserState {
  return { ...state, panel: 'page', file: null, choosing: null };
}

function follow(world: BrowserWorld, state: BrowserState, id: string): BrowserState {
  const page = pageShown(world, state);
  const block = page?.blocks.find((one) => one.id === id);
  if (block === undefined || !('opens' in block) || state.panel !== 'page') return state;
  if (isBlank(world, state) || alertOn(world, state) !== undefined) return state;
  const after = { ...state, pressed: withOne(state.pressed, id) };
  if (block.kind !== 'download') return visit(world, after, block.opens);
  return hasId(world.files, block.opens) ? { ...after, downloads: withOne(state.downloads, block.opens) } : state;
}

function answerCookies(
  world: BrowserWorld,
  state: BrowserState,
  action: Extract<BrowserAction, { readonly type: 'cookies' | 'purpose' }>,
): BrowserState {
  const page = cookiesAskedOn(world, state);
  if (page?.cookies === undefined) return state;
  const purposes = page.cookies.purposes.map(({ id }) => id);
  const { choosing } = state;
  const answered = (choice: 'accepted' | 'refused' | 'chosen', allowed: readonly string[]): BrowserState => ({
    ...state,
    choosing: null,
    cookies: [...state.cookies, { site: siteOf(page.address), choice, allowed }],
  });
  if (action.type === 'purpose') {
    if (choosing === null || !purposes.includes(action.purpose)) return state;
    const isOn = choosing.includes(action.purpose);
    // In the order of the page, so that two ways to the same ticks are one state.
    return {
      ...state,
      choosing: purposes.filter((id) => (id === action.purpose ? !isOn : choosing.includes(id))),
    };
  }
  switch (action.choice) {
    case 'accept':
      return answered('accepted', purposes);
    case 'refuse':
      return answered('refused', []);
    case 'choose':
      return purposes.length === 0 || choosing !== null ? state : { ...state, choosing: [] };
    case 'save':
      return choosing === null ? state : answered('chosen', choosing);
    default:
      action.choice satisfies never;
      return state;
  }
}
