import type { ReactElement } from 'react';
import { Drawing } from './drawing.tsx';

/** Somebody behind a desk, ready to listen. */
export function CounterDrawing(): ReactElement {
  return (
    <Drawing>
      <path
        className="jalon-d-wash"
        d="M112 20h62a8 8 0 0 1 8 8v22a8 8 0 0 1-8 8h-40l-14 12V58h-8a8 8 0 0 1-8-8V28a8 8 0 0 1 8-8z"
      />
      <circle className="jalon-d-line" cx="72" cy="40" r="17" />
      <path className="jalon-d-line" d="M55 38c4-14 28-18 34-2M40 86c0-18 12-27 32-27s32 9 32 27" />
      <path
        className="jalon-d-line"
        d="M107 16h62a8 8 0 0 1 8 8v22a8 8 0 0 1-8 8h-40l-14 12V54h-8a8 8 0 0 1-8-8V24a8 8 0 0 1 8-8z"
      />
      <path className="jalon-d-line" d="M112 29h48M112 41h32" />
      <path className="jalon-d-line" d="M18 88h164M26 88v26M174 88v26" />
      <path className="jalon-d-band" d="M128 78h18l3 10h-24z" />
    </Drawing>
  );
}
