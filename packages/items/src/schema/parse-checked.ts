import type * as z from 'zod/mini';
import { provideAllSimulations } from '../simulations/provide-all-simulations.ts';
import { pointer, received } from './at-path.ts';
import type { Report } from './checks/report.ts';
import { parseShape } from './parse-shape.ts';
import type { Parsed, SchemaIssue } from './schema-issue.ts';

/** Parses a shape, then runs a check on what it gave. */
export function parseChecked<T>(
  shape: z.ZodMiniType<T>,
  check: (value: T, report: Report) => void,
  input: unknown,
): Parsed<T> {
  const parsed = parseShape(shape, input);
  if (!parsed.ok) return parsed;
  // Items are checked by playing them.
  provideAllSimulations();
  const errors: SchemaIssue[] = [];
  check(parsed.value, (path, expected) => {
    errors.push({ path: pointer(path), expected, received: received(input, path) });
  });
  return errors.length === 0 ? parsed : { ok: false, errors };
}
