import type { ReactElement } from 'react';

/** A calculator, on a grid of 24. */
export function Calculator(): ReactElement {
  return (
    <>
      <rect x="5" y="3" width="14" height="18" rx="1.5" />
      <path d="M8.5 7h7M8.5 12h.01M12 12h.01M15.5 12h.01M8.5 16.5h.01M12 16.5h.01M15.5 16.5h.01" />
    </>
  );
}
