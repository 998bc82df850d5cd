import type { ReactElement, ReactNode } from 'react';

/** A part of the author's column: a heading, and what it is about. */
export function Panel({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  return (
    <section className="player-panel">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
