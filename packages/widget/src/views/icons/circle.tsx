import type { ReactElement } from 'react';

/** A plain ring, on a grid of 24. */
export function Circle(): ReactElement {
  return <circle cx="12" cy="12" r="9" />;
}
