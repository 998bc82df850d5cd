import { escapeHtml } from './escape-html.ts';

/** One sentence a paragraph. */
export function linesHtml(lines: readonly string[], name = 'line'): string {
  return lines.map((line) => `<p class="${name}">${escapeHtml(line)}</p>`).join('\n');
}
