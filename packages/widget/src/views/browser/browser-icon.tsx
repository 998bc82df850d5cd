import type { ReactElement } from 'react';

/** The drawings that a browser alone needs, on a grid of 24. */
const PATHS = {
  forward: 'M4 12h15.5M13 5.5l6.5 6.5-6.5 6.5',
  reload: 'M19.5 12a7.5 7.5 0 1 1-2.2-5.3L20 9.4M20 4v5.4h-5.4',
  download: 'M12 4v11M7 10.5l5 5 5-5M5 20h14',
  bookmarks: 'M7 3.5h10v17l-5-4-5 4z',
  'open-lock':
    'M6 11h12a1 1 0 0 1 1 1v7.5a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1V12a1 1 0 0 1 1-1zM8 11V7a4 4 0 0 1 7.6-1.7M4 4l16 17',
} as const;

/** Properties of {@link BrowserIcon}. */
export interface BrowserIconProps {
  readonly name: keyof typeof PATHS;
}

/** A line drawing of the browser's own, always decorative. */
export function BrowserIcon({ name }: BrowserIconProps): ReactElement {
  return (
    <svg
      className="jalon-icon"
      width="22"
      height="22"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
