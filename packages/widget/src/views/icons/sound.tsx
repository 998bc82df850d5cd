import type { ReactElement } from 'react';

/** A loudspeaker with waves, on a grid of 24. */
export function Sound(): ReactElement {
  return <path d="M3.5 9.5v5H7l5 4v-13l-5 4zM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11" />;
}
