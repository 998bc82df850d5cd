import * as z from 'zod/mini';
import { few } from '../schema/parts.ts';
import type { ExpectedText } from '../text/expected-text.ts';
import { says } from '../schema/says.ts';

/** The shape of what is expected of a typed answer. */
export function expectedTextSchema() {
  const text = () => z.string().check(z.regex(/\S/u, says('a few words')), z.maxLength(200));
  const accepted = few(text(), 12);
  const size = z.number().check(z.gte(0));
  const plain = <const K extends string>(kind: K) => z.strictObject({ kind: z.literal(kind), accepted });
  return z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('text'),
      accepted,
      refused: z.exactOptional(few(text(), 12, 0)),
      accents: z.exactOptional(z.enum(['slip', 'ignore', 'test'])),
      capitals: z.exactOptional(z.enum(['ignore', 'test'])),
      signs: z.exactOptional(z.enum(['ignore', 'test'])),
      articles: z.exactOptional(z.enum(['count', 'ignore'])),
      plurals: z.exactOptional(z.enum(['count', 'ignore'])),
      spelling: z.exactOptional(z.enum(['count', 'ignore'])),
      tolerance: z.exactOptional(z.enum(['letters', 'keyboard', 'none'])),
    }),
    z.strictObject({
      kind: z.literal('number'),
      accepted,
      units: z.exactOptional(few(text(), 6, 0)),
      tolerance: z.exactOptional(z.union([z.strictObject({ absolute: size }), z.strictObject({ relative: size })])),
    }),
    z.strictObject({ kind: z.literal('date'), accepted, century: z.exactOptional(z.literal([1900, 2000])) }),
    plain('email'),
    plain('url'),
    plain('phone'),
    plain('code'),
  ]) satisfies z.ZodMiniType<ExpectedText>;
}
