import type { ReactElement } from 'react';

/** A paper plane, on a grid of 24. */
export function Send(): ReactElement {
  return <path d="M21 3.5L3 10.5l7 3.5 3.5 7zM21 3.5L10 14" />;
}
