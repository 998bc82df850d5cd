import { CLAIMED_LEVELS, DIMENSIONS } from '@jalon/referential';
import { BARRIERS } from '@jalon/referential/barriers';
import { GOAL_IDS } from '@jalon/referential/goal-needs';
import * as z from 'zod/mini';
import { PROGRAMME_LABELS } from '../places/codes/official-labels.ts';
import type { PlaceProgramme } from '../places/codes/place-codes.ts';
import type { Resource } from '../resource.ts';
import { daySchema, httpsSchema, onlySchema } from './place-in-time-schema.ts';
import { bothSchema, idSchema, textSchema } from './text-schema.ts';

const MOST_YEARS = 130;
const PROGRAMMES = Object.keys(PROGRAMME_LABELS) as readonly PlaceProgramme[] as readonly [PlaceProgramme];

/** The shape of a resource. */
export function resourceSchema(): z.ZodMiniType<Resource> {
  const text = textSchema();
  const dimension = z.literal(DIMENSIONS.map(({ id }) => id));
  const level = z.literal(CLAIMED_LEVELS.map(({ id }) => id));
  const minutes = z.int().check(z.minimum(1));
  const age = z.int().check(z.minimum(0), z.maximum(MOST_YEARS));
  return z.strictObject({
    schema: z.literal('jalon.resource/1'),
    id: idSchema('resource'),
    kind: z.enum([
      'practice',
      'training',
      'workshop',
      'document',
      'video',
      'certificate',
      'tool',
      'service',
      'place',
      'person',
      'equipment',
    ]),
    title: bothSchema(text),
    summary: bothSchema(z.array(text).check(z.minLength(1))),
    dimensions: z.array(dimension),
    barriers: z.array(z.literal(BARRIERS.map((barrier) => barrier.id))),
    withSomeone: z.enum(['alone', 'either', 'with-someone']),
    needs: z.array(z.enum(['connection', 'email', 'account'])),
    where: z.nullable(bothSchema(text)),
    foundAt: z.optional(z.enum(['any-place', ...PROGRAMMES])),
    opens: z.optional(z.union([idSchema('path'), idSchema('mirror')])),
    provider: z.optional(text),
    address: z.optional(httpsSchema()),
    lastCheck: z.optional(z.nullable(daySchema())),
    languages: z.optional(z.array(z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)))),
    reading: z.optional(z.enum(['none', 'easy', 'ordinary', 'demanding'])),
    minutes: z.optional(
      z
        .strictObject({ least: minutes, most: minutes })
        .check(z.refine(({ least, most }) => least <= most, { path: ['most'], error: 'at least "least"' })),
    ),
    cost: z.optional(z.enum(['free', 'conditional', 'paid'])),
    devices: z.optional(z.array(z.enum(['computer', 'tablet', 'phone']))),
    teaches: z.optional(z.array(z.strictObject({ dimension, from: z.nullable(level), to: level }))),
    goals: z.optional(z.array(z.literal(GOAL_IDS))),
    accessibility: z.optional(
      z.array(
        z.enum(['audio', 'captions', 'sign-language', 'easy-to-read', 'keyboard', 'screen-reader', 'phone-call']),
      ),
    ),
    licence: z.optional(text),
    audience: z.optional(z.enum(['learner', 'helper'])),
    ages: z.optional(
      z
        .strictObject({ least: z.optional(age), most: z.optional(age) })
        .check(
          z.refine(({ least = 0, most = MOST_YEARS }) => least <= most, { path: ['most'], error: 'at least "least"' }),
        ),
    ),
    learning: z.optional(z.boolean()),
    only: z.optional(onlySchema(0)),
  }) satisfies z.ZodMiniType<Resource>;
}
