import type { Rule } from '../../rule.ts';
import { parseRule } from '../../schema/parse-rule.ts';
import { loadList } from './load-list.ts';
import type { Loaded } from './problem.ts';

/** The rules of a file, `[…]` or `{"rules": […]}`; two of one id are a problem of the second. */
export function loadRules(file: string): Loaded<Rule> {
  const known = new Set<string>();
  return loadList(file, 'rules', (item) => {
    const result = parseRule(item);
    if (!result.ok) return result;
    const { id } = result.value;
    if (known.has(id)) return { ok: false, issues: [{ code: 'invalid', path: '/id', expected: 'an id of its own' }] };
    known.add(id);
    return result;
  });
}
