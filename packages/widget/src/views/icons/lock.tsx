import type { ReactElement } from 'react';

/** A closed padlock, on a grid of 24. */
export function Lock(): ReactElement {
  return (
    <>
      <rect x="5" y="11" width="14" height="9.5" rx="1.5" />
      <path d="M8 11V7.5a4 4 0 0 1 8 0V11M12 15v2" />
    </>
  );
}
