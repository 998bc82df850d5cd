import type { ReactElement } from 'react';

/** An arrow turning back, on a grid of 24. */
export function Reply(): ReactElement {
  return <path d="M9.5 6L4 11.5 9.5 17M4 11.5h9a7 7 0 0 1 7 7" />;
}
