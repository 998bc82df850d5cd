import { comparableText } from './comparable-text.ts';
import type { ImportedFrame } from './imported-frame.ts';
import type { ImportIssue } from './import-issue.ts';

/** Sentences that two codes of one list share: a text is no key. The official outcomes have two such pairs. */
export function checkTexts(frame: ImportedFrame): readonly ImportIssue[] {
  return [...twice(frame.statements), ...twice(frame.outcomes)];
}

function twice(list: readonly { readonly id: string; readonly text: string }[]): readonly ImportIssue[] {
  const first = new Map<string, string>();
  return list.flatMap(({ id, text }): ImportIssue[] => {
    const key = comparableText(text);
    const other = first.get(key);
    if (other === undefined) first.set(key, id);
    else if (other !== id)
      return [
        {
          code: 'duplicate-text',
          severity: 'warning',
          place: id,
          expected: 'a sentence of its own',
          found: `that of ${other}`,
        },
      ];
    return [];
  });
}
