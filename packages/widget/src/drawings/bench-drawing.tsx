import type { ReactElement } from 'react';
import { Drawing } from './drawing.tsx';

/** A bench under a tree: a pause. */
export function BenchDrawing(): ReactElement {
  return (
    <Drawing>
      <path
        className="jalon-d-wash"
        d="M118 60c-14-6-12-26 2-30 2-16 26-20 36-8 16-2 24 14 16 24 4 14-14 20-24 14-8 8-24 8-30 0z"
      />
      <path
        className="jalon-d-line"
        d="M114 56c-14-6-12-26 2-30 2-16 26-20 36-8 16-2 24 14 16 24 4 14-14 20-24 14-8 8-24 8-30 0z"
      />
      <path className="jalon-d-line" d="M141 110V58m0 26l12-12M141 76l-10-10" />
      <path className="jalon-d-line" d="M32 70h74M32 80h74M28 92h82M38 92v18M100 92v18M38 70v22M100 70v22" />
      <path className="jalon-d-line" d="M12 112h176" />
      <path className="jalon-d-band" d="M62 84h16v8H62z" />
    </Drawing>
  );
}
