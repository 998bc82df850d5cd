import { useId, type ReactElement } from 'react';

/** Properties of {@link PaperNote}. */
export interface PaperNoteProps {
  readonly title: string;
  readonly lines: readonly string[];
}

/** A paper that lies beside the screen: what a person would have in hand, to read and copy. */
export function PaperNote({ title, lines }: PaperNoteProps): ReactElement | null {
  const id = useId();
  if (lines.length === 0) return null;
  return (
    <section className="jv-note jv-paper-note" aria-labelledby={id}>
      <p className="jv-hidden" id={id}>
        {title}
      </p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  );
}
