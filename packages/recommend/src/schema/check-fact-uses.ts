import type { Condition, FactCondition, FactScalar, Operator } from '@jalon/referential/condition';
import type { FactDeclaration } from '../fact-declaration.ts';
import type { Issue } from './parse-result.ts';

/** The most constants of one comparison: more is no rule that a person can still read. */
const MOST_CONSTANTS = 200;

/**
 * Comparisons that could never be true or false of the facts as declared: an operator that the type has not, a constant of
 * another type, a value outside the closed list. Left in, such a rule would stay silent for ever.
 */
export function checkFactUses(condition: Condition, declarations: readonly FactDeclaration[]): readonly Issue[] {
  const byName = new Map(declarations.map((declaration) => [declaration.name, declaration]));
  const issues: Issue[] = [];

  function visit(node: Condition, path: string): void {
    if ('all' in node) node.all.forEach((child, index) => visit(child, `${path}/all/${index}`));
    else if ('any' in node) node.any.forEach((child, index) => visit(child, `${path}/any/${index}`));
    else if ('not' in node) visit(node.not, `${path}/not`);
    else if ('atLeast' in node) node.of.forEach((child, index) => visit(child, `${path}/of/${index}`));
    else {
      const declaration = byName.get(node.fact);
      if (declaration !== undefined) issues.push(...checkUse(node, declaration, path));
    }
  }

  visit(condition, '');
  return issues;
}

function checkUse(use: FactCondition, declaration: FactDeclaration, path: string): readonly Issue[] {
  const operators = OPERATORS[declaration.type];
  if (!operators.includes(use.op)) {
    return [
      {
        code: 'wrong-use-of-fact',
        path: `${path}/op`,
        expected: `${declaration.name} is a ${declaration.type}: ${operators.join(', ')}`,
      },
    ];
  }
  const wantsList = use.op === 'in' || (declaration.type === 'set' && use.op !== 'contains');
  if (Array.isArray(use.value) && use.value.length > MOST_CONSTANTS)
    return [{ code: 'wrong-use-of-fact', path: `${path}/value`, expected: `a list of at most ${MOST_CONSTANTS}` }];
  const constants: readonly FactScalar[] | null = wantsList === Array.isArray(use.value) ? [use.value].flat() : null;
  if (constants?.every((constant) => isValueOf(constant, declaration))) return [];
  return [
    {
      code: 'wrong-use-of-fact',
      path: `${path}/value`,
      expected: `${wantsList ? 'a list of ' : ''}${valuesOf(declaration)}`,
    },
  ];
}

const OPERATORS: Readonly<Record<FactDeclaration['type'], readonly Operator[]>> = {
  boolean: ['eq', 'ne'],
  number: ['eq', 'ne', 'lt', 'lte', 'gt', 'gte', 'in'],
  string: ['eq', 'ne', 'in'],
  set: ['contains', 'eq', 'ne'],
};

const RESOURCE_ID = /^resource:[a-z0-9]+(-[a-z0-9]+)*$/;

function isValueOf(constant: FactScalar, { type, values, resources }: FactDeclaration): boolean {
  if (type === 'boolean' || type === 'number') return typeof constant === type;
  if (typeof constant !== 'string') return false;
  return resources === true ? RESOURCE_ID.test(constant) : (values?.includes(constant) ?? true);
}

function valuesOf({ type, values, resources }: FactDeclaration): string {
  if (resources === true) return 'ids of resources';
  if (values !== undefined) return values.join(', ');
  return type === 'boolean' ? 'true, false' : type === 'number' ? 'numbers' : 'texts';
}
