import type { ReactElement } from 'react';

/** A music note, on a grid of 24. */
export function Music(): ReactElement {
  return (
    <>
      <circle cx="7" cy="17.5" r="2.5" />
      <circle cx="16.5" cy="15.5" r="2.5" />
      <path d="M9.5 17.5V6l9.5-2v11.5" />
    </>
  );
}
