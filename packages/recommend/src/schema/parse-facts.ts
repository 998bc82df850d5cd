import * as z from 'zod/mini';
import { compareFact } from '@jalon/referential/condition';
import type { Fact, Facts } from '../fact.ts';
import type { FactDeclaration } from '../fact-declaration.ts';
import { FACTS } from '../facts/facts.ts';
import type { Issue, ParseResult } from './parse-result.ts';
import { parseWith } from './parse-with.ts';
import { daySchema } from './place-in-time-schema.ts';

/** Facts of a person, and members of a set, where the registry is no longer. */
const MOST_ITEMS = 1000;

/** Reads what is known of a person: each name must be declared, each value one that the fact may take. */
export function parseFacts(value: unknown, declarations: readonly FactDeclaration[] = FACTS): ParseResult<Facts> {
  const parsed = parseWith(factsSchema(), value, Math.max(MOST_ITEMS, declarations.length));
  if (!parsed.ok) return parsed;
  const byName = new Map(declarations.map((declaration) => [declaration.name, declaration]));
  // A name that the reading dropped (`__proto__`) is no declared fact either.
  const dropped = Object.keys(value as object).filter((name) => !Object.hasOwn(parsed.value, name));
  const issues = Object.entries(parsed.value).flatMap(([name, fact]): readonly Issue[] => {
    const declaration = byName.get(name);
    if (declaration === undefined) return [{ code: 'unknown-fact', path: pointer(name), expected: 'a declared fact' }];
    const expected = expectedOf(fact.value, declaration);
    return expected === null ? [] : [{ code: 'wrong-use-of-fact', path: `${pointer(name)}/value`, expected }];
  });
  const unread = dropped.map((name): Issue => ({
    code: 'unknown-fact',
    path: pointer(name),
    expected: 'a declared fact',
  }));
  const [first, ...rest] = [...issues, ...unread];
  return first === undefined ? parsed : { ok: false, issues: [first, ...rest] };
}

function factsSchema(): z.ZodMiniType<Facts> {
  const scalar = z.union([z.string(), z.number(), z.boolean()]);
  return z.record(
    z.string(),
    z.strictObject({
      value: z.union([scalar, z.array(scalar)]),
      source: z.enum(['talk', 'profile', 'observation', 'mediator']),
      refs: z.array(z.string()),
      at: z.optional(daySchema()),
      certainty: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
    }),
  ) satisfies z.ZodMiniType<Readonly<Record<string, Fact>>>;
}

/** What was expected of a value that the fact cannot take; null where it can. */
function expectedOf(value: Fact['value'], { type, values, whole, exclusive = [] }: FactDeclaration): string | null {
  switch (type) {
    case 'boolean':
      return typeof value === 'boolean' ? null : 'true, false';
    case 'number':
      if (whole === true) return Number.isInteger(value) && Number(value) >= 0 ? null : 'a whole number from 0';
      return typeof value === 'number' ? null : 'a number';
    case 'string':
      if (typeof value !== 'string') return values?.join(', ') ?? 'a text';
      return values === undefined || compareFact(value, 'in', values) === 'yes' ? null : values.join(', ');
    case 'set': {
      const listed = values?.join(', ') ?? 'texts';
      if (!Array.isArray(value) || !value.every((one) => typeof one === 'string')) return `a list of ${listed}`;
      if (values !== undefined && !value.every((one) => values.includes(one))) return `a list of ${listed}`;
      const alone = value.find((one) => exclusive.includes(one));
      return alone !== undefined && value.length > 1 ? `${alone} alone` : null;
    }
    default:
      return type satisfies never;
  }
}

function pointer(name: string): string {
  return `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
