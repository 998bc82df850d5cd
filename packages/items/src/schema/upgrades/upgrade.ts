import { received } from '../at-path.ts';
import type { Parsed, SchemaIssue } from '../schema-issue.ts';

/** How values of one schema are brought to its present version. */
export interface Upgrades {
  /** `jalon.item`: what stands before the slash in the member `schema`. */
  readonly name: string;
  /** The version written today, from 1 on. */
  readonly present: number;
  /** One step a version, oldest first: the first takes version 1 to 2; one less than `present`. Each gives a new value. */
  readonly steps: readonly Upcaster[];
}

/** Brings a value from one version to the next, its `schema` apart, which is written for it. */
export type Upcaster = (value: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/**
 * A value at its schema's present version, by as many steps as it needs; as it was where it needs none. Refused: a version that is
 * newer than this code, and anything that is no such schema. The shape is not looked at: that is for what comes after.
 */
export function upgrade({ name, present, steps }: Upgrades, input: unknown): Parsed<unknown> {
  if (typeof input !== 'object' || input === null) return { ok: true, value: input };
  const schema = Object.hasOwn(input, 'schema') ? (input as { readonly schema: unknown }).schema : undefined;
  const version = versionOf(name, schema);
  if (version === null) return refuse('unknown-schema', `${name}/${present}`);
  if (version > present) {
    return refuse('newer-version', `${name}/${present}: this was made for a newer version`);
  }
  if (version === present) return { ok: true, value: input };
  let value = input as Readonly<Record<string, unknown>>;
  for (const [index, step] of steps.slice(version - 1, present - 1).entries()) {
    value = { ...step(value), schema: `${name}/${version + index + 1}` };
  }
  return { ok: true, value };

  function refuse(code: NonNullable<SchemaIssue['code']>, expected: string): Parsed<never> {
    return { ok: false, errors: [{ path: '/schema', expected, received: received(input, ['schema']), code }] };
  }
}

/** The number after the slash; null for anything else. */
function versionOf(name: string, schema: unknown): number | null {
  if (typeof schema !== 'string' || !schema.startsWith(`${name}/`)) return null;
  const number = schema.slice(name.length + 1);
  return /^[1-9]\d{0,3}$/u.test(number) ? Number(number) : null;
}
