import type { ReactElement } from 'react';

/** A calendar page, on a grid of 24. */
export function Calendar(): ReactElement {
  return (
    <>
      <rect x="3.5" y="5" width="17" height="15.5" rx="1.5" />
      <path d="M3.5 10h17M8 2.5V7M16 2.5V7M8 14h.01M12 14h.01M16 14h.01M8 17h.01M12 17h.01" />
    </>
  );
}
