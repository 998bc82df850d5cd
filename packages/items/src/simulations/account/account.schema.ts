import * as z from 'zod/mini';
import { few, words, worldId } from '../../schema/parts.ts';
import type { AccountWorld } from './world.ts';
import { says } from '../../schema/says.ts';

/** The shape of a sign-in area. */
export function accountSchema() {
  return z.strictObject({
    kind: z.literal('account'),
    service: words(),
    address: words(),
    start: z.enum(['signIn', 'create', 'code', 'home']),
    offers: few(z.enum(['create', 'forgotten', 'change', 'stay', 'twoSteps']), 5, 0),
    computer: z.enum(['own', 'shared']),
    person: z.strictObject({ name: words(), email: words() }),
    password: z.exactOptional(words()),
    least: z.int().check(z.gte(1), z.lte(30)),
    asks: few(z.enum(['digit', 'capital', 'sign', 'again']), 4, 0),
    code: z.exactOptional(
      z.strictObject({
        by: z.enum(['sms', 'email']),
        from: words(),
        text: words(),
        value: z.string().check(z.regex(/^\d{3,8}$/u, says('three to eight digits'))),
      }),
    ),
    caller: z.exactOptional(z.strictObject({ name: words(), lines: few(words(), 4) })),
    providers: few(z.strictObject({ id: worldId(), name: words(), address: words() }), 4, 0),
    cookies: z.exactOptional(words()),
    notes: few(words(), 4, 0),
    lines: few(words(), 6, 0),
  }) satisfies z.ZodMiniType<AccountWorld>;
}
