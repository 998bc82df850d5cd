import type { TextingWorld } from '@jalon/items';
import type { ReactElement } from 'react';

/** What a photo shows, as line drawings on a grid of 48 × 36. */
const DRAWINGS: Readonly<Record<TextingWorld['photos'][number]['icon'], string>> = {
  garden:
    'M4 30h40M12 30V19M12 19c-5 0-5-8 0-8s5 8 0 8M27 30v-9M27 21c-6-1-5-11 0-11s6 10 0 11M38 30v-6m-3 0h6m-3 0v-5',
  cat: 'M15 31c-3-8 0-13 4-15l-1-8 5 4h5l5-4-1 8c4 3 6 8 3 15zM21 17v1M28 17v1M23 22h3M36 29c6 0 7-6 4-9',
  meal: 'M14 18a10 10 0 0 1 20 0zM10 18h28c0 7-6 12-14 12S10 25 10 18zM20 9c0-3 3-2 2-5M27 9c0-3 3-2 2-5',
  sea: 'M4 24c4-4 7 4 11 0s7 4 11 0 7 4 11 0 5 1 7 0M4 31c4-4 7 4 11 0s7 4 11 0 7 4 11 0 5 1 7 0M17 20h15l-3 3M24 20V6l8 10h-8M38 6a3 3 0 1 0 0.1 0',
  cake: 'M10 31V20h28v11zM10 25c5 4 9-4 14 0s9-4 14 0M18 20v-6M24 20v-6M30 20v-6M18 10v-2M24 10v-2M30 10v-2',
  letter: 'M12 4h18l6 6v22H12zM30 4v6h6M17 15h14M17 20h14M17 25h9',
};

/** Properties of {@link PhotoDrawing}. */
export interface PhotoDrawingProps {
  readonly icon: TextingWorld['photos'][number]['icon'];
}

/** A photo, drawn; its name is written beside it. */
export function PhotoDrawing({ icon }: PhotoDrawingProps): ReactElement {
  return (
    <svg
      className="jv-photo"
      width="64"
      height="48"
      viewBox="0 0 48 36"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={DRAWINGS[icon]} />
    </svg>
  );
}
