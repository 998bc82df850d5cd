import { z } from '@hono/zod-openapi';
import { PROBLEMS } from './problem.ts';

/** An instant, as every clock of ours writes it. */
export const instant = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
  .openapi({ example: '2026-11-21T09:00:00.000Z' });

/** The opaque id of a person. */
export const subject = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'no control character')
  .openapi({ example: 'p-7f3k', description: 'An opaque id, never a name.' });

/** What stands for a person once they are erased. */
export const mark = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .openapi({ description: 'HMAC-SHA-256 of the subject under the key of the tenant.' });

/** The name of a device in the protocol. */
export const device = z
  .string()
  .regex(/^[0-9a-z]{1,32}$/)
  .openapi({ example: 'k7f2' });

/** Something kept. Its rules are those of `parseEvent`: each event of a batch is answered for on its own. */
export const historyEvent = z
  .object({
    schema: z.literal('jalon.event/1'),
    id: z.string(),
    subject: z.string(),
    at: z.string().openapi({ description: 'An instant, or the stamp of a device.' }),
    kind: z.string(),
    version: z.int(),
    purpose: z.string(),
    categories: z.array(z.string()).optional(),
    payload: z.unknown(),
  })
  .openapi('HistoryEvent');

/** An event as it arrives: read later, one by one. */
export const anyEvent = z.unknown().openapi({ type: 'object', description: 'A HistoryEvent.' });

const problemBody = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.enum(Object.keys(PROBLEMS) as [keyof typeof PROBLEMS]),
    field: z.string().optional(),
    expected: z.string().optional(),
  })
  .openapi('Problem');

/** An answer of this schema. */
export function answer<S extends z.ZodType>(schema: S, description: string) {
  return { description, content: { 'application/json': { schema } } };
}

/** A body of this schema. */
export function body<S extends z.ZodType>(schema: S) {
  return { required: true, content: { 'application/json': { schema } } } as const;
}

/** Refusals that every protected route knows. */
export const refusals = {
  400: refusal('The request is not what it should be: `field` and `expected` say where.'),
  401: refusal('No token, or one that is not known or no longer.'),
  403: refusal('The role does not go that far.'),
  413: refusal('Too large.'),
  429: refusal('Too many: `retry-after` says how many seconds to wait.'),
  503: refusal('Not now.'),
};

/** One refusal more. */
export function refusal(description: string) {
  return { description, content: { 'application/problem+json': { schema: problemBody } } };
}
