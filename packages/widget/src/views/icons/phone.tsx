import type { ReactElement } from 'react';

/** A mobile phone, on a grid of 24. */
export function Phone(): ReactElement {
  return (
    <>
      <rect x="6.5" y="2.5" width="11" height="19" rx="2" />
      <path d="M11 18.5h2" />
    </>
  );
}
