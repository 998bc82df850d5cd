import type { ReactElement } from 'react';

/** A video camera, on a grid of 24. */
export function Video(): ReactElement {
  return (
    <>
      <rect x="2.5" y="6.5" width="12.5" height="11" rx="1.5" />
      <path d="M15 10.5l6-3v9l-6-3" />
    </>
  );
}
