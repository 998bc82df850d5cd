import type { ReactElement } from 'react';

/** A plus sign, on a grid of 24. */
export function Plus(): ReactElement {
  return <path d="M12 4.5v15M4.5 12h15" />;
}
