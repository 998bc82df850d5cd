import type { ReactElement } from 'react';

/** The mark: a stake with its painted band, and the path it marks. Decorative; the name stands beside it or in the page. */
export function Mark(): ReactElement {
  return (
    <svg className="jalon-logo" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      <path className="jalon-d-line" d="M4 35c9-1 13-4 11-8s-6-5-2-9 9-3 13-6" strokeDasharray="1 5.5" />
      <path className="jalon-d-fill" d="M25 7l5-1.2v23L28 35l-2.6-6z" />
      <path className="jalon-d-band" d="M25 11.2l5-1.2v6l-5 1.2z" />
    </svg>
  );
}
