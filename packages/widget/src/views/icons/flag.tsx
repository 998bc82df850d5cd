import type { ReactElement } from 'react';

/** A flag, on a grid of 24. */
export function Flag(): ReactElement {
  return <path d="M5.5 21V4M5.5 4.5h12l-2.5 4 2.5 4h-12" />;
}
