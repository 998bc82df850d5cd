import type * as z from 'zod/mini';
import { pointer, received, type PathStep } from './at-path.ts';
import { saidBy } from './says.ts';
import { findHostile, type Hostile } from './find-hostile.ts';
import type { Parsed, SchemaIssue } from './schema-issue.ts';

/** Parses against a shape; zod's issues become ours: a path, what was expected, what is there. */
export function parseShape<T>(shape: z.ZodMiniType<T>, input: unknown): Parsed<T> {
  const hostile = findHostile(input);
  if (hostile !== null) return { ok: false, errors: [refused(hostile)] };
  const result = shape.safeParse(input);
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, errors: result.error.issues.flatMap((issue) => tell(issue, input, [])) };
}

/** Said without what is there: it may have no end. */
export function refused({ path, expected }: Hostile): SchemaIssue {
  return { path: pointer(path), expected, received: 'something else' };
}

type Issue = z.core.$ZodIssue;

function tell(issue: Issue, input: unknown, before: readonly PathStep[]): readonly SchemaIssue[] {
  const path = [...before, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))];
  const said = saidBy(issue.message);
  if (said !== null) return [at(path, said, input)];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => at([...path, key], 'no such member', input));
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    // The alternative with the fewest unknown and missing members is the one that was meant; else the one that went furthest.
    const strange = (issues: readonly Issue[]): number => strangers(issues, input, path);
    const [meant = []] = issue.errors.toSorted((a, b) => strange(a) - strange(b) || depth(b) - depth(a));
    return meant.flatMap((inner) => tell(inner, input, path));
  }
  return [at(path, expectedBy(issue), input)];
}

/** How many members of the thing itself are unknown to an alternative, or missing for it. */
function strangers(issues: readonly Issue[], input: unknown, before: readonly PathStep[]): number {
  let count = 0;
  for (const issue of issues) {
    if (issue.code === 'unrecognized_keys' && issue.path.length === 0) count += issue.keys.length;
    const [member, ...deeper] = issue.path;
    if (member !== undefined && deeper.length === 0 && isMissing(input, [...before, member as PathStep])) count += 1;
  }
  return count;
}

function isMissing(input: unknown, path: readonly PathStep[]): boolean {
  return received(input, path) === 'nothing';
}

function depth(issues: readonly Issue[]): number {
  return Math.max(0, ...issues.map((issue) => issue.path.length));
}

function at(path: readonly PathStep[], expected: string, input: unknown): SchemaIssue {
  return { path: pointer(path), expected, received: received(input, path) };
}

function expectedBy(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `a value of type ${issue.expected}`;
    case 'invalid_value':
      return issue.values.map(String).join(', ');
    case 'too_small':
      return `${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}`;
    case 'too_big':
      return `${issue.inclusive === false ? 'less than' : 'at most'} ${issue.maximum}`;
    case 'invalid_format':
      // Every shape with a pattern has words of its own: a pattern says nothing to whoever writes items.
      return 'a text of another form';
    case 'invalid_union':
      return 'options' in issue && issue.options !== undefined ? issue.options.map(String).join(', ') : 'one form';
    case 'custom':
    case 'invalid_element':
    case 'invalid_key':
    case 'not_multiple_of':
    case 'unrecognized_keys':
      return issue.message;
    default:
      return issue satisfies never;
  }
}
