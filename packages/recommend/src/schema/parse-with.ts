import * as z from 'zod/mini';
import { firstExcess } from './first-excess.ts';
import type { Issue, ParseResult } from './parse-result.ts';

/**
 * Reads a value by a schema; every issue names the field and what was expected there. What is longer than anything may be is the
 * only issue: no list or object has more than `mostItems`, 1,000 unless told.
 */
export function parseWith<T>(schema: z.ZodMiniType<T>, value: unknown, mostItems?: number): ParseResult<T> {
  const excess = firstExcess(value, mostItems);
  if (excess !== null) return { ok: false, issues: [excess] };
  const result = z.safeParse(schema, value);
  if (result.success) return { ok: true, value: result.data };
  const [first, ...rest] = result.error.issues.flatMap((issue) => issuesOf(issue, value));
  return { ok: false, issues: [first ?? { code: 'invalid', path: '', expected: 'a valid value' }, ...rest] };
}

function issuesOf(issue: z.core.$ZodIssue, value: unknown): readonly Issue[] {
  const path = pointer(issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      code: 'unknown-key',
      path: pointer([...issue.path, key]),
      expected: 'no such field',
    }));
  }
  return [
    { code: valueAt(value, issue.path) === undefined ? 'missing' : 'invalid', path, expected: expectedBy(issue) },
  ];
}

function expectedBy(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return issue.values.map((one) => JSON.stringify(one)).join(' or ');
    case 'invalid_format':
      return issue.pattern ?? issue.format;
    case 'too_small':
      return `${issue.origin} of at least ${issue.minimum}`;
    case 'too_big':
      return `${issue.origin} of at most ${issue.maximum}`;
    default:
      return 'a valid value';
  }
}

function pointer(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let current = value;
  for (const part of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = (current as Readonly<Record<PropertyKey, unknown>>)[part];
  }
  return current;
}
