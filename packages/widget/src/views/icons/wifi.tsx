import type { ReactElement } from 'react';

/** Three arcs above a dot, on a grid of 24. */
export function Wifi(): ReactElement {
  return <path d="M3 9.5a13 13 0 0 1 18 0M6.3 13a8.3 8.3 0 0 1 11.4 0M9.5 16.3a3.7 3.7 0 0 1 5 0M12 20h.01" />;
}
