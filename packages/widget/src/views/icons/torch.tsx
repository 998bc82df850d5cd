import type { ReactElement } from 'react';

/** A lit torch, on a grid of 24. */
export function Torch(): ReactElement {
  return <path d="M7 8h10l-2 4v9H9v-9zM12 14v3M12 5V2M7 5 5.5 3M17 5l1.5-2" />;
}
