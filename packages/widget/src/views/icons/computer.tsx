import type { ReactElement } from 'react';

/** A screen on its foot, on a grid of 24. */
export function Computer(): ReactElement {
  return (
    <>
      <rect x="3" y="4" width="18" height="12" rx="1.5" />
      <path d="M12 16v4M8 20h8" />
    </>
  );
}
