import type { ReactElement } from 'react';

/** A paper folder, on a grid of 24. */
export function Folder(): ReactElement {
  return (
    <path d="M3 18.5v-13A1.5 1.5 0 0 1 4.5 4H9l2.5 3h8A1.5 1.5 0 0 1 21 8.5v10a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 18.5z" />
  );
}
