import type { ReactElement, ReactNode, RefObject } from 'react';
import type { ViewMessages } from '../view-messages.ts';

/** Properties of {@link WorldFrame}. */
export interface WorldFrameProps {
  readonly kind: string;
  /** What the imitated application calls itself. */
  readonly title: string;
  readonly messages: ViewMessages;
  readonly children: ReactNode;
  readonly frame?: RefObject<HTMLDivElement | null>;
}

/** The window in which a simulated application lives: its own title bar, and the word that says it is for practice. */
export function WorldFrame({ kind, title, messages, children, frame }: WorldFrameProps): ReactElement {
  return (
    <div
      className={`jv-world jv-world-${kind}`}
      role="group"
      aria-label={`${title} – ${messages.practice}`}
      ref={frame ?? null}
    >
      <div className="jv-world-bar" aria-hidden="true">
        <span className="jv-world-title">{title}</span>
        <span className="jv-world-practice">{messages.practice}</span>
      </div>
      {children}
    </div>
  );
}
