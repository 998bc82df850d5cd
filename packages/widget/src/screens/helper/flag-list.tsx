import type { ReactElement } from 'react';
import type { Flag } from '@jalon/items/measures';
import { useWidget } from '../../parts/widget-context.ts';

/** What in the log may not be an answer, one quiet line a pattern. It changes no estimate, and says so. */
export function FlagList({ flags }: { readonly flags: readonly Flag[] }): ReactElement {
  const { messages } = useWidget();
  const { flags: words } = messages.helper;
  const codes = [...new Set(flags.map(({ code }) => code))];
  return (
    <>
      <p className="jalon-sentence">{words.line}</p>
      <ul className="jalon-plain">
        {codes.map((code) => (
          <li key={code}>{words.codes[code](flags.filter((flag) => flag.code === code).length)}</li>
        ))}
      </ul>
    </>
  );
}
