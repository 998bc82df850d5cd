import * as z from 'zod/mini';
import { choiceSchema } from '../choice/choice.schema.ts';
import { entrySchema } from '../entry/entry.schema.ts';
import { inlineChoiceSchema } from '../inline-choice/inline-choice.schema.ts';
import { matchSchema } from '../match/match.schema.ts';
import { orderSchema } from '../order/order.schema.ts';
import { pointSchema } from '../point/point.schema.ts';
import { selfReportSchema } from '../self-report/self-report.schema.ts';
import { simulationSchema } from '../simulation/simulation.schema.ts';
import { contentShape } from './content-shape.ts';
import { itemIdSchema, versionSchema } from './id-schemas.ts';
import { metaSchema } from './meta-schema.ts';
import { few } from './parts.ts';
import { says } from './says.ts';

/** The shape of an item as it is delivered; what its parts say of each other is checked apart. */
export function itemSchema() {
  const body = z.discriminatedUnion('type', [
    choiceSchema(),
    orderSchema(),
    matchSchema(),
    inlineChoiceSchema(),
    entrySchema(),
    pointSchema(),
    selfReportSchema(),
    simulationSchema(),
  ]);
  const outcomeId = z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9_]*$/u, says('a letter, then letters, digits or _')));
  return z.strictObject({
    schema: z.literal('jalon.item/1'),
    id: itemIdSchema(),
    version: versionSchema(),
    type: z.enum(['choice', 'order', 'match', 'inline-choice', 'entry', 'point', 'self-report', 'simulation']),
    responses: few(
      z.strictObject({
        id: outcomeId,
        baseType: z.enum([
          'boolean',
          'identifier',
          'integer',
          'float',
          'string',
          'uri',
          'file',
          'duration',
          'point',
          'pair',
          'directedPair',
        ]),
        cardinality: z.enum(['single', 'multiple', 'ordered', 'record']),
      }),
      4,
    ),
    outcomes: few(z.strictObject({ id: outcomeId, baseType: z.enum(['float', 'boolean']) }), 12),
    content: contentShape(body),
    meta: metaSchema(),
  });
}
