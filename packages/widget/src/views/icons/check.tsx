import type { ReactElement } from 'react';

/** A tick, on a grid of 24. */
export function Check(): ReactElement {
  return <path d="M4.5 12.5l5 5 10-11" />;
}
