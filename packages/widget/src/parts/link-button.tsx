import type { ReactElement, ReactNode } from 'react';

/** Properties of {@link LinkButton}. */
export interface LinkButtonProps {
  readonly children: ReactNode;
  readonly href: string;
  readonly look?: 'main' | 'second' | 'quiet';
  /** The longer name for screen readers; must hold the visible words. */
  readonly longName?: string;
}

/** A real link, as large as a button: it goes to another page, and the browser's Back comes back. */
export function LinkButton({ children, href, look = 'second', longName }: LinkButtonProps): ReactElement {
  return (
    <a className={`jalon-button jalon-button-${look}`} href={href} aria-label={longName}>
      <span>{children}</span>
    </a>
  );
}
