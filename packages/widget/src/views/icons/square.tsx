import type { ReactElement } from 'react';

/** A plain square, on a grid of 24. */
export function Square(): ReactElement {
  return <rect x="4" y="4" width="16" height="16" rx="1.5" />;
}
