import * as z from 'zod/mini';
import { contentShape } from './content-shape.ts';
import { itemIdSchema, versionSchema } from './id-schemas.ts';
import { few, words } from './parts.ts';

/** The shape of what helps one learn an item. */
export function practiceSchema() {
  const action = z.catchall(z.object({ type: z.string() }), z.string().check(z.maxLength(2000)));
  const body = z.strictObject({
    hints: few(words(), 4),
    example: z.exactOptional(few(action, 60)),
  });
  return z.strictObject({
    itemId: itemIdSchema(),
    itemVersion: versionSchema(),
    content: contentShape(body),
  });
}
