import type { ReactElement } from 'react';

/** A five-pointed star, on a grid of 24. */
export function Star(): ReactElement {
  return <path d="M12 3l2.8 5.8 6.2.9-4.5 4.4 1.1 6.3L12 17.4l-5.6 3 1.1-6.3L3 9.7l6.2-.9z" />;
}
