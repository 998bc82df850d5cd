import type { ReactElement } from 'react';

/** A magnifying glass, on a grid of 24. */
export function Magnifier(): ReactElement {
  return (
    <>
      <circle cx="10.5" cy="10.5" r="6.5" />
      <path d="M15.5 15.5L21 21" />
    </>
  );
}
