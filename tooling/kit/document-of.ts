import type { Locale } from '../../packages/referential/src/index.ts';
import { escapeHtml } from './escape-html.ts';

/** What makes a document of a body. `body` is markup already; the rest is text. */
export interface DocumentParts {
  readonly locale: Locale;
  readonly title: string;
  readonly size: 'a4' | 'a5';
  /** Learners read it: larger letters. */
  readonly isForLearners?: boolean;
  /** Much to read for helpers: smaller letters, still of 11 points. */
  readonly isDense?: boolean;
  /** From the page to the folder of the kit: `../`, or nothing at its top. */
  readonly top: '' | '../';
  readonly body: string;
}

/** A whole page: no script, one stylesheet beside it, nothing from elsewhere. */
export function documentOf({
  locale,
  title,
  size,
  isForLearners = false,
  isDense = false,
  top,
  body,
}: DocumentParts): string {
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="${top}kit.css">
</head>
<body class="${size}${isForLearners ? ' learners' : ''}${isDense ? ' dense' : ''}">
<main>
${body}
</main>
</body>
</html>
`;
}
