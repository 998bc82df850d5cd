import type { ReactElement } from 'react';

/** A USB key lying, its plug to the right, on a grid of 24. */
export function UsbKey(): ReactElement {
  return (
    <>
      <rect x="2.5" y="8" width="13" height="8" rx="2" />
      <path d="M15.5 9.5h6v5h-6M18.5 11v2M6 12h3" />
    </>
  );
}
