import type { ReactElement } from 'react';
import type { AppMessages } from './locales/messages.ts';

/** Properties of {@link BrokenPage}. */
export interface BrokenPageProps {
  readonly messages: AppMessages;
  readonly onAgain: () => void;
}

/** The content cannot be loaded: whose fault it is not, and what to do. */
export function BrokenPage({ messages, onAgain }: BrokenPageProps): ReactElement {
  const { title, lines, again } = messages.broken;
  return (
    <div className="app-page">
      <h1>{title}</h1>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <button type="button" className="app-button" onClick={onAgain}>
        {again}
      </button>
    </div>
  );
}
