import type { ReactElement } from 'react';

/** A closed envelope, on a grid of 24. */
export function Letter(): ReactElement {
  return (
    <>
      <rect x="3" y="5" width="18" height="14" rx="1.5" />
      <path d="M3.5 6.5L12 13l8.5-6.5" />
    </>
  );
}
