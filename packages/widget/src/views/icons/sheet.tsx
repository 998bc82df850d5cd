import type { ReactElement } from 'react';

/** A sheet with lines, on a grid of 24. */
export function Sheet(): ReactElement {
  return <path d="M6 3h8l4.5 4.5V21H6zM14 3v4.5h4.5M9 12h6.5M9 16h6.5" />;
}
