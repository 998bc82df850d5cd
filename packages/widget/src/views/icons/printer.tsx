import type { ReactElement } from 'react';

/** A printer with a sheet, on a grid of 24. */
export function Printer(): ReactElement {
  return (
    <path d="M7 8.5V3.5h10v5M7 17H5a1.5 1.5 0 0 1-1.5-1.5V10A1.5 1.5 0 0 1 5 8.5h14a1.5 1.5 0 0 1 1.5 1.5v5.5A1.5 1.5 0 0 1 19 17h-2M7 13.5h10v7H7z" />
  );
}
