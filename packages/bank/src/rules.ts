import type { Rule } from '@jalon/recommend';
import content from '../content/rules.json' with { type: 'json' };

/** When to advise what. The schema of `@jalon/recommend` holds the cast true, in a test. */
export function rules(): readonly Rule[] {
  return content as unknown as readonly Rule[];
}
