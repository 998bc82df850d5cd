import * as z from 'zod/mini';
import type { SimulationBody } from '../item/item.ts';
import { spokenShape } from '../schema/spoken-shape.ts';
import { arrangeSchema } from '../simulations/arrange/arrange.schema.ts';
import { keyboardSchema } from '../simulations/keyboard/keyboard.schema.ts';
import { touchSchema } from '../simulations/touch/touch.schema.ts';
import { browserSchema } from '../simulations/browser/browser.schema.ts';
import { desktopSchema } from '../simulations/desktop/desktop.schema.ts';
import { filesSchema } from '../simulations/files/files.schema.ts';
import { formSchema } from '../simulations/form/form.schema.ts';
import { mailSchema } from '../simulations/mail/mail.schema.ts';
import { pageSchema } from '../simulations/page/page.schema.ts';
import { pointingSchema } from '../simulations/pointing/pointing.schema.ts';
import { searchSchema } from '../simulations/search/search.schema.ts';
import { accountSchema } from '../simulations/account/account.schema.ts';
import { phoneSchema } from '../simulations/phone/phone.schema.ts';
import { paymentSchema } from '../simulations/payment/payment.schema.ts';
import { textingSchema } from '../simulations/texting/texting.schema.ts';
import { callSchema } from '../simulations/call/call.schema.ts';

/** The shape of something performed, its world one of all kinds. */
export function simulationSchema() {
  return z.strictObject({
    type: z.literal('simulation'),
    ...spokenShape(),
    world: z.discriminatedUnion('kind', [
      pointingSchema(),
      arrangeSchema(),
      touchSchema(),
      keyboardSchema(),
      pageSchema(),
      formSchema(),
      mailSchema(),
      searchSchema(),
      browserSchema(),
      filesSchema(),
      desktopSchema(),
      accountSchema(),
      phoneSchema(),
      paymentSchema(),
      textingSchema(),
      callSchema(),
    ]),
  }) satisfies z.ZodMiniType<SimulationBody>;
}
