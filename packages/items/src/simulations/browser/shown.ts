import { siteOf } from './bare-address.ts';
import type { BrowserPage, BrowserPlace, BrowserState, BrowserWorld } from './world.ts';

const NOWHERE: BrowserPlace = { place: 'unknown', text: '' };

/** Where the browser is. */
export function placeOf({ entries, at }: BrowserState): BrowserPlace {
  return entries[at] ?? NOWHERE;
}

/** The page that the browser is on, covered or not; undefined on results and unknown addresses. */
export function pageShown(world: BrowserWorld, state: BrowserState): BrowserPage | undefined {
  const { place } = placeOf(state);
  return world.pages.find(({ id }) => id === place);
}

/** True while the page stays blank until it is loaded again. */
export function isBlank(world: BrowserWorld, state: BrowserState): boolean {
  const page = pageShown(world, state);
  return page?.stalled === true && !state.loaded.includes(page.id);
}

/** The page whose alert is still to be answered. */
export function alertOn(world: BrowserWorld, state: BrowserState): BrowserPage | undefined {
  const page = uncovered(world, state);
  return page?.alert !== undefined && state.alerts.every((one) => one.page !== page.id) ? page : undefined;
}

/** The page whose question about cookies is still to be answered. */
export function cookiesAskedOn(world: BrowserWorld, state: BrowserState): BrowserPage | undefined {
  const page = uncovered(world, state);
  if (page?.cookies === undefined || alertOn(world, state) !== undefined) return undefined;
  return state.cookies.every(({ site }) => site !== siteOf(page.address)) ? page : undefined;
}

/** The page that still waits to know whether it may send notifications. */
export function notificationsAskedOn(world: BrowserWorld, state: BrowserState): BrowserPage | undefined {
  const page = uncovered(world, state);
  if (page?.notifies !== true || alertOn(world, state) !== undefined) return undefined;
  return state.notifications.every((one) => one.page !== page.id) ? page : undefined;
}

function uncovered(world: BrowserWorld, state: BrowserState): BrowserPage | undefined {
  return state.panel === 'page' && !isBlank(world, state) ? pageShown(world, state) : undefined;
}
