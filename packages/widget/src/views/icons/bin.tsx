import type { ReactElement } from 'react';

/** A waste bin, on a grid of 24. */
export function Bin(): ReactElement {
  return <path d="M4 6.5h16M9 6.5V4h6v2.5M6 6.5L7 20h10l1-13.5M10 10.5v6M14 10.5v6" />;
}
