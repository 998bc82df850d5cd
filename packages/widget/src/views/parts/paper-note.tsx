import { useId, type ReactElement } from 'react';
import { Unbroken } from '../../parts/unbroken.tsx';

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
      <p className="jv-quiet" id={id}>
        {title}
      </p>
      {lines.map((line) => (
        <p key={line}>
          <Unbroken text={line} />
        </p>
      ))}
    </section>
  );
}
