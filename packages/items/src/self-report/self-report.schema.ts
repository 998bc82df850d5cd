import * as z from 'zod/mini';
import { words } from '../schema/parts.ts';
import { spokenShape } from '../schema/spoken-shape.ts';
import type { SelfReportBody } from './self-report-body.ts';

/** The shape of the scale of help: its four degrees, rising. */
export function selfReportSchema() {
  const degree = <const D extends string>(id: D) => z.strictObject({ id: z.literal(id), label: words() });
  return z.strictObject({
    type: z.literal('self-report'),
    ...spokenShape(),
    scale: z.tuple([degree('cannot'), degree('with-help'), degree('alone'), degree('helps-others')]),
  }) satisfies z.ZodMiniType<SelfReportBody>;
}
