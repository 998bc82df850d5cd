import * as z from 'zod/mini';
import { few, words, worldId } from '../../schema/parts.ts';
import type { PageWorld } from './world.ts';

/** The shape of a long page. */
export function pageSchema() {
  return z.strictObject({
    kind: z.literal('page'),
    name: words(),
    blocks: few(
      z.strictObject({ id: worldId(), kind: z.enum(['heading', 'text', 'link', 'button', 'picture']), text: words() }),
      40,
    ),
  }) satisfies z.ZodMiniType<PageWorld>;
}
