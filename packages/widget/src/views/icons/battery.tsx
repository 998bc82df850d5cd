import type { ReactElement } from 'react';

/** A battery, partly filled, on a grid of 24. */
export function Battery(): ReactElement {
  return (
    <>
      <rect x="2.5" y="7" width="16.5" height="10" rx="1.5" />
      <path d="M22 10.5v3M6.5 10.5v3M10.5 10.5v3" />
    </>
  );
}
