import type { ReactElement } from 'react';

/** A pencil, on a grid of 24. */
export function Pencil(): ReactElement {
  return <path d="M4 20l1-5L16 4l4 4L9 19zM13.5 6.5l4 4" />;
}
