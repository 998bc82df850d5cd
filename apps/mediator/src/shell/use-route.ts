import { useSyncExternalStore } from 'react';
import { hrefOf, routeOf, type Route } from './route.ts';

/** Where one is now; follows the address. */
export function useRoute(): Route {
  return routeOf(useSyncExternalStore(subscribe, () => location.hash));
}

/** Goes there. */
export function goTo(route: Route): void {
  location.hash = hrefOf(route);
}

function subscribe(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}
