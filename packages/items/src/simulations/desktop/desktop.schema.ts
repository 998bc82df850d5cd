import * as z from 'zod/mini';
import { few, words, worldId } from '../../schema/parts.ts';
import type { DesktopWorld } from './world.ts';

/** The shape of a small desktop. */
export function desktopSchema() {
  const starter = z.strictObject({ id: worldId(), label: words(), icon: words(), opens: worldId() });
  return z.strictObject({
    kind: z.literal('desktop'),
    style: z.enum(['windows', 'tabs']),
    programs: few(starter, 8, 0),
    icons: z.exactOptional(few(starter, 6)),
    windows: few(z.strictObject({ id: worldId(), title: words(), lines: few(words(), 12, 0), open: z.boolean() }), 6),
    front: z.nullable(worldId()),
    opens: z.exactOptional(worldId()),
  }) satisfies z.ZodMiniType<DesktopWorld>;
}
