import type { Report } from './report.ts';

/** Reports each id that an earlier member of the list already has. */
export function checkUnique(list: readonly { readonly id: string }[], report: Report): void {
  const seen = new Set<string>();
  for (const [index, { id }] of list.entries()) {
    if (seen.has(id)) report([index, 'id'], 'an id that no other has');
    seen.add(id);
  }
}
