import * as z from 'zod/mini';
import { few, words, worldId } from '../../schema/parts.ts';
import type { FilesWorld } from './world.ts';
import { says } from '../../schema/says.ts';

/** The shape of files and folders. */
export function filesSchema() {
  const icon = z.enum(['sheet', 'photo', 'music']);
  return z.strictObject({
    kind: z.literal('files'),
    folders: few(
      z.strictObject({
        id: worldId(),
        name: words(),
        parent: worldId(),
        icon: z.exactOptional(z.literal('key')),
      }),
      8,
      0,
    ),
    files: few(
      z.strictObject({
        id: worldId(),
        name: words(),
        folder: worldId(),
        icon,
        date: z.exactOptional(z.iso.date(says('a date, such as 2026-11-21'))),
        deleted: z.exactOptional(z.literal(true)),
      }),
      10,
      0,
    ),
    current: worldId(),
    offers: few(z.enum(['move', 'open', 'delete', 'rename', 'copy', 'create', 'find', 'restore', 'sort']), 9, 0),
    draft: z.exactOptional(z.strictObject({ id: worldId(), name: words(), icon })),
  }) satisfies z.ZodMiniType<FilesWorld>;
}
