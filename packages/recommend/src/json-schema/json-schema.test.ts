import { describe, expect, it } from 'vitest';
import { ruleOf } from '../recommend.test-arbitrary.ts';
import { resourceJsonSchema, ruleJsonSchema } from './json-schema.ts';

describe('JSON Schema', () => {
  it('requires every field of a rule and refers to the condition by name', () => {
    const schema = ruleJsonSchema() as {
      required: string[];
      additionalProperties: boolean;
      properties: Record<string, unknown>;
      $defs: object;
    };
    expect(schema.required.toSorted()).toEqual(
      Object.keys(ruleOf('rule:x', { fact: 'urgent', op: 'eq', value: true })).toSorted(),
    );
    expect(schema.additionalProperties).toBe(false);
    expect(schema.properties['when']).toHaveProperty('$ref');
    expect(Object.keys(schema.$defs)).toHaveLength(1);
    expect(schema.properties['only']).toMatchObject({
      properties: { departments: { minItems: 1 }, from: {}, until: {} },
    });
  });

  it('lists the dimensions of a resource', () => {
    expect(JSON.stringify(resourceJsonSchema())).toContain('"digcomp:5.4"');
  });
});
