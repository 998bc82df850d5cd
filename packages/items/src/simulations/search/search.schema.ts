import * as z from 'zod/mini';
import { few, words, worldId } from '../../schema/parts.ts';
import type { SearchWorld } from './world.ts';

/** The shape of a page of search results. */
export function searchSchema() {
  return z.strictObject({
    kind: z.literal('search'),
    query: z.string().check(z.maxLength(400)),
    typed: z.boolean(),
    results: few(
      z.strictObject({
        id: worldId(),
        kind: z.enum(['ad', 'result']),
        title: words(),
        address: words(),
        excerpt: words(),
      }),
      8,
    ),
  }) satisfies z.ZodMiniType<SearchWorld>;
}
