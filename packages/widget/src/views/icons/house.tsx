import type { ReactElement } from 'react';

/** A house with a door, on a grid of 24. */
export function House(): ReactElement {
  return <path d="M3.5 11.5L12 4l8.5 7.5M6 9.5V20h12V9.5M10 20v-5.5h4V20" />;
}
