import * as z from 'zod/mini';
import { conditionSchema } from './condition-schema.ts';
import { resourceSchema } from '../schema/resource-schema.ts';
import { ruleSchema } from '../schema/rule-schema.ts';

/** JSON Schema (draft 2020-12) of a rule, for editors and other languages. Names of facts are checked by `parseRule` only. */
export function ruleJsonSchema(): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(ruleSchema(conditionSchema()));
}

/** JSON Schema (draft 2020-12) of a resource. */
export function resourceJsonSchema(): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(resourceSchema());
}
