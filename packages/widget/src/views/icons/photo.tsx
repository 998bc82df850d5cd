import type { ReactElement } from 'react';

/** A picture with hills and a sun, on a grid of 24. */
export function Photo(): ReactElement {
  return (
    <>
      <rect x="3" y="4" width="18" height="16" rx="1.5" />
      <circle cx="8.5" cy="9" r="1.7" />
      <path d="M3.5 17.5l5-4.5 3.5 3 4-5 4.5 5" />
    </>
  );
}
