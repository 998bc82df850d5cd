import type { ReactElement } from 'react';

/** Properties of {@link PractiseSaid}. */
export interface PractiseSaidProps {
  readonly lines: readonly string[];
  /** The code of what the last try showed, for whoever styles or tests it. */
  readonly feedback: string | undefined;
}

/** What a try showed, in kind words, said by screen readers as it comes. */
export function PractiseSaid({ lines, feedback }: PractiseSaidProps): ReactElement {
  return (
    <div className="jv-practise-said" role="status" data-feedback={feedback}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
