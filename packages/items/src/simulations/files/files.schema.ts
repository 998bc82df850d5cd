import * as z from 'zod/mini';
import { few, words, worldId } from '../../schema/parts.ts';
import type { FilesWorld } from './world.ts';

/** The shape of files and folders. */
export function filesSchema() {
  return z.strictObject({
    kind: z.literal('files'),
    folders: few(z.strictObject({ id: worldId(), name: words(), parent: worldId() }), 8, 0),
    files: few(
      z.strictObject({ id: worldId(), name: words(), folder: worldId(), icon: z.enum(['sheet', 'photo', 'music']) }),
      10,
    ),
    current: worldId(),
    offers: few(z.enum(['move', 'open', 'delete']), 3, 0),
  }) satisfies z.ZodMiniType<FilesWorld>;
}
