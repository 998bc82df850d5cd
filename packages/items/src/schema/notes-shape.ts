import * as z from 'zod/mini';
import { conditionSchema } from './condition-schema.ts';
import { itemIdSchema } from './id-schemas.ts';
import { few, words } from './parts.ts';
import { says } from './says.ts';

/** The shape of what may be known of an item besides what measuring needs, to be spread into that of its metadata. */
export function notesShape() {
  const role = z.enum(['learner', 'helper', 'author', 'reviewer', 'researcher']);
  const flag = () => z.exactOptional(z.boolean());
  const note = () => z.exactOptional(words());
  return {
    notApplicableWhen: z.exactOptional(conditionSchema()),
    equivalents: z.exactOptional(few(itemIdSchema(), 12)),
    geography: z.exactOptional(
      few(
        z
          .string()
          .check(z.regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/u, says('a country or a part of it, such as FR or FR-75'))),
        120,
      ),
    ),
    needs: z.exactOptional(
      z.strictObject({
        network: flag(),
        sound: flag(),
        keyboard: flag(),
        commercialWebsite: flag(),
        urls: z.exactOptional(
          few(
            z
              .string()
              .check(
                z.regex(/^https:\/\/[^\s<>"']+$/u, says('an address that starts with https://')),
                z.maxLength(400),
              ),
            12,
          ),
        ),
      }),
    ),
    note: note(),
    fragile: z.exactOptional(z.strictObject({ reason: words(), reviewBy: z.iso.date() })),
    needsRewording: z.exactOptional(z.strictObject({ reporter: role, reason: words() })),
    awareness: z.exactOptional(z.literal(true)),
    memorable: flag(),
    format: z.exactOptional(z.enum(['pick', 'word', 'number', 'line', 'do'])),
    readingLevel: z.exactOptional(z.enum(['pre-A1', 'A1', 'A2', 'B1'])),
    accessibilityNotes: z.exactOptional(
      z.strictObject({
        blind: note(),
        lowVision: note(),
        colour: note(),
        deaf: note(),
        motor: note(),
        reading: note(),
      }),
    ),
    reviewStatus: z.exactOptional(z.enum(['draft', 'reviewed', 'tried-with-people', 'retired'])),
    reviews: z.exactOptional(few(z.strictObject({ on: z.iso.date(), by: role, comment: words() }), 50)),
  };
}
