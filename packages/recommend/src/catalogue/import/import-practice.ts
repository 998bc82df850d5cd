import { isDimensionId, isGoalId } from '@jalon/referential';
import * as z from 'zod/mini';
import { idSchema, bothSchema, textSchema } from '../../schema/text-schema.ts';
import { parseWith } from '../../schema/parse-with.ts';
import { type Practice, resourceOfPractice } from '../resource-of-practice.ts';
import { gatherResources, type Imported } from './gather-resources.ts';
import type { ResourceRow } from './resource-row.ts';

/**
 * Entries that open practice paths (`jalon.path/1`) and invented services (`jalon.mirror/1`), as `@jalon/bank/practice` and
 * `@jalon/bank/mirror` have them: what else they hold is passed over. The line of an issue is the place in the list, from 1.
 */
export function importPractice(list: readonly unknown[], provider: string): Promise<Imported> {
  const schema = practiceSchema();
  return gatherResources(
    list.map((one, index): ResourceRow => {
      const line = index + 1;
      const parsed = parseWith(schema, one);
      if (parsed.ok) return { line, resource: resourceOfPractice(parsed.value, provider), issues: [] };
      return {
        line,
        resource: null,
        issues: parsed.issues.map(({ code, path, expected }) => ({
          code: code === 'missing' ? 'missing' : 'invalid',
          effect: 'row-left-out',
          line,
          column: 1,
          field: path,
          value: '',
          expected,
        })),
      };
    }),
  );
}

function practiceSchema(): z.ZodMiniType<Practice> {
  const text = textSchema();
  return z.object({
    id: z.union([idSchema('path'), idSchema('mirror')]),
    title: bothSchema(text),
    summary: bothSchema(z.array(text).check(z.minLength(1))),
    dimensions: z.array(z.custom<Practice['dimensions'][number]>((id) => typeof id === 'string' && isDimensionId(id))),
    goals: z.optional(
      z.array(z.custom<NonNullable<Practice['goals']>[number]>((id) => typeof id === 'string' && isGoalId(id))),
    ),
    device: z.optional(z.enum(['computer', 'touch', 'any'])),
    minutes: z.int().check(z.minimum(1)),
  }) as unknown as z.ZodMiniType<Practice>;
}
