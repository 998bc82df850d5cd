import type { Facts } from '../../fact.ts';
import { parseFacts } from '../../schema/parse-facts.ts';
import type { ParseResult } from '../../schema/parse-result.ts';

/** Facts as people write them: whole, or only their value, which then comes from a mediator. */
export function parseToldFacts(value: unknown): ParseResult<Facts> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return parseFacts(value);
  const bare = new Set<string>();
  const whole = Object.entries(value).map(([name, told]): [string, unknown] => {
    if (typeof told === 'object' && told !== null && !Array.isArray(told)) return [name, told];
    bare.add(name);
    return [name, { value: told, source: 'mediator', refs: [] }];
  });
  const result = parseFacts(Object.fromEntries(whole));
  if (result.ok) return result;
  // Where only the value was written, it is its own place.
  const [first, ...rest] = result.issues.map((issue) => {
    const name = issue.path.split('/')[1]?.replaceAll('~1', '/').replaceAll('~0', '~') ?? '';
    return bare.has(name) ? { ...issue, path: issue.path.replace(/\/value$/, '') } : issue;
  });
  return first === undefined ? result : { ok: false, issues: [first, ...rest] };
}
