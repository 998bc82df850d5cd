import type { ReactElement, ReactNode } from 'react';

/** Properties of {@link Drawing}. */
export interface DrawingProps {
  readonly children: ReactNode;
}

/**
 * The frame of every drawing: one round line, one flat wash behind it slightly off the line, one small accent.
 * Always decorative: the words beside it say everything.
 */
export function Drawing({ children }: DrawingProps): ReactElement {
  return (
    <svg className="jalon-drawing" viewBox="0 0 200 120" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}
