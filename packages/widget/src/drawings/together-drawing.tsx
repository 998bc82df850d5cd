import type { ReactElement } from 'react';
import { Drawing } from './drawing.tsx';

/** Two people side by side in front of one screen. */
export function TogetherDrawing(): ReactElement {
  return (
    <Drawing>
      <path className="jalon-d-wash" d="M58 114c0-30 12-42 30-42s30 12 30 42z" />
      <circle className="jalon-d-line" cx="82" cy="48" r="16" />
      <path className="jalon-d-line" d="M67 44c3-12 24-16 31-3M52 110c0-26 12-38 30-38s30 12 30 38" />
      <circle className="jalon-d-line" cx="128" cy="40" r="16" />
      <path className="jalon-d-line" d="M112 36c6-2 10-6 12-11 4 5 12 9 20 9M112 68c4-3 9-4 16-4 19 0 31 13 31 46" />
      <path className="jalon-d-line" d="M112 86c10 8 18 10 26 8" />
      <path className="jalon-d-paper" d="M84 90h44l5 22H79z" />
      <path className="jalon-d-line" d="M84 90h44l5 22H79zM70 114h76" />
      <path className="jalon-d-band" d="M103 98h6l1 6h-8z" />
    </Drawing>
  );
}
