import * as z from 'zod/mini';
import { option } from '../schema/option.ts';
import { few } from '../schema/parts.ts';
import { spokenShape } from '../schema/spoken-shape.ts';
import type { OrderBody } from './order-body.ts';

/** The shape of things to put in order: two to six. */
export function orderSchema() {
  return z.strictObject({
    type: z.literal('order'),
    ...spokenShape(),
    options: few(option(), 6, 2),
  }) satisfies z.ZodMiniType<OrderBody>;
}
