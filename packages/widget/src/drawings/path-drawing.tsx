import type { ReactElement } from 'react';
import { Drawing } from './drawing.tsx';

/** A path through low hills, with stakes along it, towards the sun. */
export function PathDrawing(): ReactElement {
  return (
    <Drawing>
      <circle className="jalon-d-wash" cx="148" cy="42" r="24" />
      <path className="jalon-d-line" d="M6 70c22-16 44-20 66-10 16-14 44-22 66-10 20-8 40-4 56 8" />
      <path className="jalon-d-line" d="M112 57c-10 8-26 10-22 19s34 8 30 18-40 12-52 22" />
      <path className="jalon-d-line" d="M126 56c-6 8-14 12-8 19s32 10 26 22-22 12-26 19" />
      <path className="jalon-d-fill" d="M46 68l6-1.4v34l-2.6 6-3.4-6z" />
      <path className="jalon-d-band" d="M46 74l6-1.4v8l-6 1.4z" />
      <path className="jalon-d-fill" d="M152 64l4-1v20l-1.8 4-2.2-4z" />
      <path className="jalon-d-band" d="M152 68l4-1v5l-4 1z" />
      <path className="jalon-d-fill" d="M102 49l2.6-.6v11l-1.2 2.4-1.4-2.4z" />
      <path className="jalon-d-line" d="M16 100c2-5 2-9 0-13m6 13c0-4 2-7 5-9m145 17c1-5 0-9-2-12m8 12c0-3 1-6 4-8" />
    </Drawing>
  );
}
