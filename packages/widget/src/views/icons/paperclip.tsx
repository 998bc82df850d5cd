import type { ReactElement } from 'react';

/** A paper clip, on a grid of 24. */
export function Paperclip(): ReactElement {
  return (
    <path d="M19.5 11l-8 8a4.6 4.6 0 0 1-6.5-6.5l8.5-8.5a3.1 3.1 0 0 1 4.4 4.4l-8.4 8.4a1.6 1.6 0 0 1-2.3-2.3l7.3-7.3" />
  );
}
