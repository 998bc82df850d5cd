import { evaluate, type Fact, type FactDeclaration, type Facts } from '@jalon/recommend';
import { FACTS } from '@jalon/recommend/facts';
import { buildPath, rebuildPath, type Path, type PathEdit, type PathInput } from '@jalon/recommend/path';
import fc from 'fast-check';
import { catalogue } from '../catalogue/catalogue.ts';
import { resources } from '../resources.ts';
import { rules } from '../rules.ts';
import { pathRules } from './path-rules.ts';

const RULES = [...rules(), ...pathRules()];
const CATALOGUE = [...resources(), ...catalogue()];

function valueOf({ type, values = [] }: FactDeclaration): fc.Arbitrary<Fact['value']> {
  switch (type) {
    case 'boolean':
      return fc.boolean();
    case 'number':
      return fc.nat(3);
    case 'string':
      return values.length === 0 ? fc.constantFrom('29', '971') : fc.constantFrom(...values);
    case 'set':
      return values.length === 0 ? fc.constant([]) : fc.subarray([...values], { maxLength: 3 });
    default:
      return type satisfies never;
  }
}

/** Anything that may be known of somebody: any part of the registry, whether or not a diagnostic would ever give it. */
export const someFacts: fc.Arbitrary<Facts> = fc
  .subarray([...FACTS], { minLength: 0, maxLength: 24 })
  .chain((declarations) =>
    fc.record(
      Object.fromEntries(
        declarations.map((declaration) => [
          declaration.name,
          fc.record({ value: valueOf(declaration), source: fc.constant('talk' as const), refs: fc.constant([]) }),
        ]),
      ),
    ),
  );

/** The input for somebody of whom this is known, from all that is shipped. */
export function inputOf(facts: Facts, rest: Partial<PathInput> = {}): PathInput {
  const demands = { on: '2026-11-23', ...rest };
  return { evaluation: evaluate(RULES, facts, demands), facts, catalogue: CATALOGUE, ...demands };
}

/** Somebody's path. */
export function pathFor(facts: Facts, rest: Partial<PathInput> = {}): Path {
  const result = buildPath(inputOf(facts, rest));
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.path;
}

/** Somebody's path after edits. */
export function rebuilt(previous: Path, edits: readonly PathEdit[], facts: Facts): Path {
  const result = rebuildPath(previous, edits, inputOf(facts));
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.path;
}

/** What is known with one thing told for sure. */
export function told(facts: Facts, values: Readonly<Record<string, Fact['value']>>): Facts {
  const known = Object.entries(values).map(([name, value]) => [name, { value, source: 'talk', refs: [] }] as const);
  return { ...facts, ...Object.fromEntries(known) };
}
