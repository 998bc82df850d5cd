import type { ReactElement } from 'react';

/** A line at the foot, on a grid of 24. */
export function Minimise(): ReactElement {
  return <path d="M5.5 18h13" />;
}
