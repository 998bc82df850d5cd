import type { Rule } from '@jalon/recommend';
import content from '../../content/path-rules.json' with { type: 'json' };

/** What only a path made with a helper advises, beside the rules of the diagnostic: it points to entries of the catalogue. */
export function pathRules(): readonly Rule[] {
  return content as unknown as readonly Rule[];
}
