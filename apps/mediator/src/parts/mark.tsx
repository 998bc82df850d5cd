import type { ReactElement } from 'react';

/** The stake that marks a path. */
export function Mark(): ReactElement {
  return <img className="mark" src="./mark.svg" width="32" height="32" alt="" />;
}
