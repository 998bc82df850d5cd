import type { ReactElement } from 'react';

/** A globe, on a grid of 24. */
export function Globe(): ReactElement {
  return (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M3 12h18M12 3c3 2.7 4 5.7 4 9s-1 6.3-4 9c-3-2.7-4-5.7-4-9s1-6.3 4-9z" />
    </>
  );
}
