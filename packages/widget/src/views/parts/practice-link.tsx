import type { MouseEvent, ReactElement, ReactNode } from 'react';

/** Properties of {@link PracticeLink}. */
export interface PracticeLinkProps {
  readonly children: ReactNode;
  readonly onFollow: () => void;
  readonly className?: string;
}

/** A real link to screen readers, keyboard and eye, that leads nowhere but into the simulated world. */
export function PracticeLink({ children, onFollow, className }: PracticeLinkProps): ReactElement {
  const stay = (event: MouseEvent<HTMLElement>): void => event.preventDefault();
  return (
    <a
      className={`jv-link ${className ?? ''}`}
      href="#jalon"
      draggable={false}
      onAuxClick={stay}
      onClick={(event) => {
        stay(event);
        onFollow();
      }}
    >
      {children}
    </a>
  );
}
