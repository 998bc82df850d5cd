import type { PathStep } from '../at-path.ts';
import type { Report } from './report.ts';

/** Members whose value is structure; any other text may differ from language to language. */
const STRUCTURE: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'cardinality',
  'current',
  'drawing',
  'folder',
  'front',
  'gesture',
  'icon',
  'id',
  'kind',
  'mask',
  'opens',
  'parent',
  'place',
  'shows',
  'step',
  'style',
  'type',
]);

/** Lists of texts that are structure too; any other list of texts may be longer in one language. */
const STRUCTURE_LISTS: ReadonlySet<string> = /* @__PURE__ */ new Set(['accepts', 'offers']);

/** Reports where a translation is not built as the French: same members, ids, kinds and numbers, so that one key fits all. */
export function checkParallel(french: unknown, other: unknown, report: Report, path: readonly PathStep[] = []): void {
  const name = path.findLast((step) => typeof step === 'string') ?? '';
  if (typeof french === 'string' && typeof other === 'string') {
    if (STRUCTURE.has(String(name)) && french !== other) report(path, `${french}, as in French`);
    return;
  }
  if (Array.isArray(french) && Array.isArray(other)) {
    const texts = [...french, ...other].every((one) => typeof one === 'string') && !STRUCTURE_LISTS.has(String(name));
    if (texts) return;
    if (french.length !== other.length) return report(path, `${french.length} members, as in French`);
    if (STRUCTURE_LISTS.has(String(name)) && JSON.stringify(french) !== JSON.stringify(other)) {
      return report(path, `${french.join(', ')}, as in French`);
    }
    for (const [index, one] of french.entries()) checkParallel(one, other[index], report, [...path, index]);
    return;
  }
  if (isRecord(french) && isRecord(other)) {
    for (const member of new Set([...Object.keys(french), ...Object.keys(other)])) {
      const at = [...path, member];
      if (!Object.hasOwn(other, member)) report(at, 'this member, as in French');
      else if (Object.hasOwn(french, member)) checkParallel(french[member], other[member], report, at);
      else report(at, 'no such member, as in French');
    }
    return;
  }
  if (french !== other) report(path, `${JSON.stringify(french)}, as in French`);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
