import { evaluate } from '../evaluate.ts';
import type { Fact, Facts } from '../fact.ts';
import { told } from '../recommend.test-arbitrary.ts';
import type { Resource } from '../resource.ts';
import type { Rule } from '../rule.ts';
import { buildPath } from './build-path.ts';
import type { Path } from './path.ts';
import type { PathInput } from './path-input.ts';

/** A whole resource, of a kind and about a dimension. */
export function resourceOf(id: Resource['id'], rest: Partial<Resource> = {}): Resource {
  return {
    schema: 'jalon.resource/1',
    id,
    kind: 'practice',
    title: { fr: id, en: id },
    summary: { fr: [id], en: [id] },
    dimensions: [],
    barriers: [],
    withSomeone: 'either',
    needs: [],
    where: null,
    ...rest,
  };
}

/** Facts that were told. */
export function facts(values: Readonly<Record<string, Fact['value']>>): Facts {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, told(value)]));
}

/** What a path is made from. */
export function inputOf(
  rules: readonly Rule[],
  catalogue: readonly Resource[],
  values: Readonly<Record<string, Fact['value']>>,
  rest: Partial<PathInput> = {},
): PathInput {
  const known = facts(values);
  return { evaluation: evaluate(rules, known), facts: known, catalogue, ...rest };
}

/** The path, which there has to be. */
export function pathOf(...given: Parameters<typeof inputOf>): Path {
  const result = buildPath(inputOf(...given));
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.path;
}
