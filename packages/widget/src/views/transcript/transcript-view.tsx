import { itemTypeOf, type Body } from '@jalon/items';
import type { ReactElement } from 'react';

/** Properties of {@link TranscriptView}. */
export interface TranscriptViewProps {
  readonly body: Body;
  readonly state: unknown;
}

/**
 * The screen in words, for a way of asking that has no view of its own: it can be read and passed, or said not to be known, with
 * the buttons around it. Title and instruction stand above already.
 */
export function TranscriptView({ body, state }: TranscriptViewProps): ReactElement {
  const { lines, options } = itemTypeOf(body.type).describe(body, state);
  return (
    <div className="jv-transcript">
      {lines.slice(body.instruction.length).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {options.length > 0 && (
        <ul>
          {options.map(({ label }) => (
            <li key={label}>{label}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
