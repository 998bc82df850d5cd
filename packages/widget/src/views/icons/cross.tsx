import type { ReactElement } from 'react';

/** A cross, on a grid of 24. */
export function Cross(): ReactElement {
  return <path d="M5.5 5.5l13 13M18.5 5.5l-13 13" />;
}
