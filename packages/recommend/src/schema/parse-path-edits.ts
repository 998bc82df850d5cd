import * as z from 'zod/mini';
import type { AddedStep, PathEdit } from '../path/path-edit.ts';
import type { Resource } from '../resource.ts';
import type { ParseResult } from './parse-result.ts';
import { parseWith } from './parse-with.ts';
import { idSchema, textSchema } from './text-schema.ts';

/** More edits than this are no work of a mediator. */
const MOST_EDITS = 1000;

/** Characters of what a mediator may write of a step. */
const MOST_CHARACTERS = 500;

/** Reads edits that were kept beside a path: at most 1,000, each of a known kind. */
export function parsePathEdits(value: unknown): ParseResult<readonly PathEdit[]> {
  return parseWith(pathEditsSchema(), value);
}

function pathEditsSchema(): z.ZodMiniType<readonly PathEdit[]> {
  const step = z
    .string()
    .check(
      z.regex(/^(?:(?:rule|step|added):[a-z0-9]+(?:-[a-z0-9]+)*|need:(?:jalon|digcomp):\d\.\d)$/),
    ) as unknown as z.ZodMiniType<Extract<PathEdit, { readonly kind: 'pin' }>['step']>;
  const resource = idSchema('resource');
  const what = z.union([step, resource]);
  const added = idSchema('added');
  const minutes = z.int().check(z.minimum(1));
  const reason = z.enum([
    'not-wished',
    'already-known',
    'too-hard',
    'too-far',
    'too-long',
    'too-dear',
    'not-available',
    'not-suited',
    'other',
  ]);
  const addedStep = z.strictObject({
    id: added,
    text: textSchema().check(z.maxLength(MOST_CHARACTERS)),
    resources: z.array(resource as unknown as z.ZodMiniType<Resource['id']>).check(z.maxLength(10)),
    company: z.enum(['alone', 'either', 'with-someone']),
    minutes: z.nullable(
      z
        .strictObject({ least: minutes, most: minutes })
        .check(z.refine(({ least, most }) => least <= most, { path: ['most'], error: 'at least "least"' })),
    ),
  }) satisfies z.ZodMiniType<AddedStep>;
  const edit = z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('pin'), step }),
    z.strictObject({ kind: z.literal('unpin'), step }),
    z.strictObject({ kind: z.literal('refuse'), what, reason }),
    z.strictObject({ kind: z.literal('restore'), what }),
    z.strictObject({ kind: z.literal('done'), step }),
    z.strictObject({ kind: z.literal('not-done'), step }),
    z.strictObject({ kind: z.literal('add'), step: addedStep }),
    z.strictObject({ kind: z.literal('remove'), step: added }),
    z.strictObject({ kind: z.literal('move'), step, before: z.nullable(step) }),
  ]);
  return z.array(edit).check(z.maxLength(MOST_EDITS)) as unknown as z.ZodMiniType<readonly PathEdit[]>;
}
