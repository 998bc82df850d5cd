import type { ReactElement } from 'react';

/** Arrows in four directions, on a grid of 24. */
export function Move(): ReactElement {
  return (
    <path d="M12 3v18M3 12h18M9.5 5.5L12 3l2.5 2.5M9.5 18.5L12 21l2.5-2.5M5.5 9.5L3 12l2.5 2.5M18.5 9.5L21 12l-2.5 2.5" />
  );
}
