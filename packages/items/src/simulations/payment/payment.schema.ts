import * as z from 'zod/mini';
import { few, words, worldId } from '../../schema/parts.ts';
import type { PaymentWorld } from './world.ts';
import { says } from '../../schema/says.ts';

/** The shape of a payment. */
export function paymentSchema() {
  const cents = () => z.int().check(z.gte(0), z.lte(1_000_000));
  const line = { id: worldId(), label: words(), amount: cents() };
  return z.strictObject({
    kind: z.literal('payment'),
    start: z.enum(['message', 'basket', 'bank']),
    seller: words(),
    address: words(),
    secure: z.boolean(),
    owner: words(),
    message: z.exactOptional(z.strictObject({ from: words(), lines: few(words(), 5), link: words() })),
    basket: few(z.strictObject(line), 4),
    options: few(z.strictObject({ ...line, ticked: z.boolean() }), 3, 0),
    deliveries: few(z.strictObject(line), 3, 0),
    transfer: z.exactOptional(z.strictObject({ lines: few(words(), 4), label: words() })),
    card: z.strictObject({
      number: z.string().check(z.regex(/^\d{4}(?: \d{4}){3}$/u, says('a card number in four groups of four digits'))),
      expiry: z.string().check(z.regex(/^\d\d\/\d\d$/u, says('a month and a year, such as 09/27'))),
      code: z.string().check(z.regex(/^\d{3}$/u, says('three digits'))),
    }),
    bank: z.strictObject({ name: words(), seller: z.exactOptional(words()), amount: z.exactOptional(cents()) }),
  }) satisfies z.ZodMiniType<PaymentWorld>;
}
