import * as z from 'zod/mini';
import { few, words, worldId } from '../../schema/parts.ts';
import type { BrowserWorld } from './world.ts';

/** The shape of a browser and its pages. */
export function browserSchema() {
  const shown = { id: worldId(), text: words() };
  const block = z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.enum(['heading', 'text', 'picture']), ...shown }),
    z.strictObject({ kind: z.enum(['link', 'button', 'ad', 'download']), ...shown, opens: worldId() }),
    z.strictObject({ kind: z.literal('image-button'), ...shown, icon: words(), opens: worldId() }),
  ]);
  const page = z.strictObject({
    id: worldId(),
    address: words(),
    title: words(),
    secure: z.boolean(),
    kept: z.boolean(),
    stalled: z.exactOptional(z.boolean()),
    notifies: z.exactOptional(z.boolean()),
    cookies: z.exactOptional(
      z.strictObject({
        text: words(),
        accept: words(),
        refuse: words(),
        purposes: few(z.strictObject({ id: worldId(), label: words() }), 4, 0),
      }),
    ),
    alert: z.exactOptional(z.strictObject({ title: words(), text: words(), label: words(), opens: worldId() })),
    blocks: few(block, 12),
  });
  return z.strictObject({
    kind: z.literal('browser'),
    pages: few(page, 8),
    current: worldId(),
    results: few(
      z.strictObject({
        id: worldId(),
        kind: z.enum(['ad', 'result']),
        title: words(),
        excerpt: words(),
        opens: worldId(),
      }),
      6,
      0,
    ),
    files: few(
      z.strictObject({
        id: worldId(),
        name: words(),
        format: words(),
        size: words(),
        lines: few(words(), 8),
        present: z.boolean(),
      }),
      6,
      0,
    ),
  }) satisfies z.ZodMiniType<BrowserWorld>;
}
