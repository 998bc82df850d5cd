import * as z from 'zod/mini';
import type { ItemMeta } from '../item/item.ts';
import { notesShape } from './notes-shape.ts';
import { few, words } from './parts.ts';
import { says } from './says.ts';

const MODALITIES = [
  'pointer.press',
  'pointer.double',
  'pointer.right',
  'pointer.drag',
  'touch.tap',
  'touch.drag',
  'touch.long',
  'touch.swipe',
  'touch.pinch',
  'keyboard.text',
  'keyboard.keys',
  'scroll',
  'audio',
] as const;

/** The shape of what is known about an item. */
export function metaSchema() {
  const device = z.enum(['comfortable', 'inconvenient', 'obstructed']);
  const access = z.enum(['ok', 'adapted', 'obstructed', 'to_test']);
  const probability = z.number().check(z.gte(0), z.lt(1));
  return z.strictObject({
    dimension: z.union(
      [
        z.templateLiteral(['jalon:0.', z.literal([1, 2, 3, 4, 5, 6])]),
        z.templateLiteral(['digcomp:1.', z.literal([1, 2, 3])]),
        z.templateLiteral(['digcomp:2.', z.literal([1, 2, 3, 4, 5, 6])]),
        z.templateLiteral(['digcomp:3.', z.literal([1, 2, 3, 4])]),
        z.templateLiteral(['digcomp:4.', z.literal([1, 2, 3, 4])]),
        z.templateLiteral(['digcomp:5.', z.literal([1, 2, 3, 4])]),
      ],
      says('a competence of DigComp 3.0, such as digcomp:1.3, or first gestures, such as jalon:0.1'),
    ),
    level: z.enum(['groundwork', 'basic', 'intermediate', 'advanced']),
    family: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, says('lower-case letters, digits and hyphens'))),
    construct: few(z.enum(MODALITIES), MODALITIES.length, 0),
    deviceSupport: z.strictObject({ desktop: device, tablet: device, phone: device }),
    accessibility: z.strictObject({
      blind: access,
      lowVision: access,
      colour: access,
      deaf: access,
      motor: access,
      reading: access,
    }),
    outcomes: z.array(
      z.templateLiteral(
        ['digcomp:LO', z.string().check(z.regex(/^[1-5]\.[1-6]\.\d{2}$/u))],
        says('a learning outcome of DigComp 3.0, such as digcomp:LO1.1.05'),
      ),
    ),
    expectedSeconds: z.number().check(z.gt(0), z.lte(600)),
    parameters: z.strictObject({
      model: z.enum(['2PL', 'GRM']),
      a: z.number().check(z.gte(0.4), z.lte(3)),
      b: few(z.number().check(z.gte(-8), z.lte(8)), 6),
      credits: few(z.number().check(z.gte(0), z.lte(1)), 7, 2),
      chance: probability,
      slip: probability,
      sd: z.strictObject({ b: z.number().check(z.gte(0)), logA: z.number().check(z.gte(0)) }),
      provenance: z.enum(['declared', 'calibrated']),
      rationale: words(),
    }),
    can: z.strictObject({ fr: words(), en: words() }),
    licence: z.literal('CC-BY-4.0'),
    authors: few(words(), 20),
    reviewedAt: z.iso.date(says('a date, such as 2026-11-21')),
    ...notesShape(),
  }) satisfies z.ZodMiniType<ItemMeta>;
}
