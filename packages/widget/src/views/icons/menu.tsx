import type { ReactElement } from 'react';

/** Three lines, on a grid of 24. */
export function Menu(): ReactElement {
  return <path d="M4 6.5h16M4 12h16M4 17.5h16" />;
}
