import type { ReactElement } from 'react';

/** An arrow to the left, on a grid of 24. */
export function ArrowBack(): ReactElement {
  return <path d="M20 12H4.5M11 5.5L4.5 12l6.5 6.5" />;
}
