import { useEffect, useState } from 'react';
import { practiceRoute, type Route } from './practice-route.ts';

/** What the address asks for, and whether it changed since the page was opened. */
export interface ShownRoute {
  readonly route: Route;
  readonly isArrival: boolean;
}

/** Follows the address: links, the browser's Back, and what is typed. */
export function useRoute(): ShownRoute {
  const [shown, setShown] = useState<ShownRoute>(() => ({
    route: practiceRoute(location.hash),
    isArrival: false,
  }));
  useEffect(() => {
    const follow = (): void => {
      setShown({ route: practiceRoute(location.hash), isArrival: true });
      scrollTo(0, 0);
    };
    addEventListener('hashchange', follow);
    addEventListener('popstate', follow);
    return () => {
      removeEventListener('hashchange', follow);
      removeEventListener('popstate', follow);
    };
  }, []);
  return shown;
}
