import type { Operator } from './condition.ts';

/** What is wrong at one place of a condition. `path` is a JSON Pointer (RFC 6901) into it, '' for the whole. */
export interface ConditionIssue {
  readonly code:
    | 'bad-shape'
    | 'unknown-fact'
    | 'unknown-operator'
    | 'bad-value'
    | 'bad-count'
    | 'too-deep'
    | 'too-many-nodes';
  readonly path: string;
  readonly expected: string;
}

/** The bounds a condition must keep; `depth` counts the levels, `nodes` all conditions in it. */
export interface ConditionLimits {
  readonly depth: number;
  readonly nodes: number;
}

/** Deep and wide enough for any rule a person can still read. */
export const CONDITION_LIMITS: ConditionLimits = { depth: 8, nodes: 200 };

/**
 * Everything wrong with a condition read from outside: its shape, its facts against the closed list of names, its
 * operators and constants, its bounds. An empty list means that it is a `Condition`. Work is bounded by `limits.nodes`.
 */
export function checkCondition(
  condition: unknown,
  factNames: ReadonlySet<string> | readonly string[],
  limits: ConditionLimits = CONDITION_LIMITS,
): readonly ConditionIssue[] {
  const names: ReadonlySet<string> = Array.isArray(factNames)
    ? new Set(factNames as readonly string[])
    : (factNames as ReadonlySet<string>);
  const issues: ConditionIssue[] = [];
  let nodes = 0;

  function visit(node: unknown, path: string, depth: number): void {
    nodes += 1;
    if (nodes === limits.nodes + 1)
      issues.push({ code: 'too-many-nodes', path, expected: `at most ${limits.nodes} conditions` });
    if (nodes > limits.nodes) return;
    if (depth > limits.depth) {
      issues.push({ code: 'too-deep', path, expected: `at most ${limits.depth} levels` });
      return;
    }
    if (!isObject(node)) {
      issues.push({
        code: 'bad-shape',
        path,
        expected: 'an object: all, any, not, atLeast and of, or fact, op and value',
      });
      return;
    }
    const keys = Object.keys(node).toSorted().join(' ');
    if (keys === 'all' || keys === 'any') visitList(node[keys], `${path}/${keys}`, depth);
    else if (keys === 'not') visit(node['not'], `${path}/not`, depth + 1);
    else if (keys === 'atLeast of') {
      const children = node['of'];
      const length = Array.isArray(children) ? children.length : 0;
      const count = node['atLeast'];
      if (typeof count !== 'number' || !Number.isInteger(count) || count < 1 || count > length) {
        issues.push({ code: 'bad-count', path: `${path}/atLeast`, expected: `a whole number from 1 to ${length}` });
      }
      visitList(children, `${path}/of`, depth);
    } else if (keys === 'fact op value') visitFact(node, path);
    else
      issues.push({
        code: 'bad-shape',
        path,
        expected: 'an object: all, any, not, atLeast and of, or fact, op and value',
      });
  }

  function visitList(list: unknown, path: string, depth: number): void {
    if (!Array.isArray(list) || list.length === 0)
      issues.push({ code: 'bad-shape', path, expected: 'a list of one condition or more' });
    else {
      for (const [index, child] of list.entries()) {
        if (nodes > limits.nodes) return;
        visit(child, `${path}/${index}`, depth + 1);
      }
    }
  }

  function visitFact(node: Readonly<Record<string, unknown>>, path: string): void {
    const { fact, op, value } = node;
    if (typeof fact !== 'string' || !names.has(fact))
      issues.push({ code: 'unknown-fact', path: `${path}/fact`, expected: 'the name of a declared fact' });
    if (!isOperator(op)) issues.push({ code: 'unknown-operator', path: `${path}/op`, expected: OPERATORS.join(', ') });
    else if (!isConstantOf(op, value))
      issues.push({ code: 'bad-value', path: `${path}/value`, expected: EXPECTED[op] });
  }

  visit(condition, '', 1);
  return issues;
}

const OPERATORS: readonly Operator[] = ['eq', 'ne', 'lt', 'lte', 'gt', 'gte', 'in', 'contains'];

const SCALAR = 'a text, a finite number, true or false';

const EXPECTED: Readonly<Record<Operator, string>> = {
  eq: `${SCALAR}, or a list of these`,
  ne: `${SCALAR}, or a list of these`,
  lt: 'a finite number',
  lte: 'a finite number',
  gt: 'a finite number',
  gte: 'a finite number',
  in: `a list of one or more: ${SCALAR}`,
  contains: SCALAR,
};

function isOperator(op: unknown): op is Operator {
  return (OPERATORS as readonly unknown[]).includes(op);
}

function isConstantOf(op: Operator, value: unknown): boolean {
  switch (op) {
    case 'eq':
    case 'ne':
      return isScalar(value) || (Array.isArray(value) && value.every(isScalar));
    case 'lt':
    case 'lte':
    case 'gt':
    case 'gte':
      return typeof value === 'number' && Number.isFinite(value);
    case 'in':
      return Array.isArray(value) && value.length > 0 && value.every(isScalar);
    case 'contains':
      return isScalar(value);
    default:
      return op satisfies never;
  }
}

function isScalar(value: unknown): boolean {
  return (
    typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
