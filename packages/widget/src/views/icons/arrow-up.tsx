import type { ReactElement } from 'react';

/** An arrow up to the folder above, on a grid of 24. */
export function ArrowUp(): ReactElement {
  return <path d="M12 20V4.5M5.5 11L12 4.5l6.5 6.5" />;
}
