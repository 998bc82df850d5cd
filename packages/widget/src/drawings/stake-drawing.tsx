import type { ReactElement } from 'react';
import { Drawing } from './drawing.tsx';

/** A stake reached, the path already walked behind it, another one ahead. */
export function StakeDrawing(): ReactElement {
  return (
    <Drawing>
      <circle className="jalon-d-wash" cx="104" cy="52" r="34" />
      <path className="jalon-d-line" d="M10 108c30-2 52-10 78-12s62 2 102-18" strokeDasharray="1 8" />
      <path className="jalon-d-fill" d="M94 18l12-2.6v72l-5.4 13-6.6-13z" />
      <path className="jalon-d-band" d="M94 30l12-2.6v15l-12 2.6z" />
      <path className="jalon-d-line" d="M106 30c12-6 20 6 34 0v16c-14 6-22-6-34 0" />
      <path className="jalon-d-fill" d="M168 58l4-1v20l-1.8 4-2.2-4z" />
      <path className="jalon-d-band" d="M168 62l4-1v5l-4 1z" />
      <path className="jalon-d-line" d="M70 110c1-5 0-9-3-12m9 12c0-4 1-7 4-9M28 92c1-4 0-7-2-10m8 10c0-3 1-6 3-8" />
    </Drawing>
  );
}
