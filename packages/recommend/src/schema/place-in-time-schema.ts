import * as z from 'zod/mini';
import type { ResourceOnly } from '../resource.ts';

/** A day of the calendar, `YYYY-MM-DD`. */
export function daySchema(): z.ZodMiniType<string> {
  return z.iso.date();
}

/** The code of a French department: `01`–`95` (Corsica is `2A` and `2B`), `971`–`978`, `986`–`988`. */
export function departmentSchema(): z.ZodMiniType<string> {
  return z.string().check(z.regex(/^(?:0[1-9]|1\d|2[1-9AB]|[3-8]\d|9[0-5]|97[1-8]|98[678])$/));
}

/** An address on the web, `https:` only, without a name or a password. */
export function httpsSchema(): z.ZodMiniType<string> {
  return z.string().check(z.regex(/^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?(?:[/?#]\S*)?$/i));
}

/** Bounds in space and time: the last day is not before the first; `fewest` departments, 0 where being confirmed nowhere says something. */
export function onlySchema(fewest: 0 | 1): z.ZodMiniType<ResourceOnly> {
  return z
    .strictObject({
      departments: z.optional(z.array(departmentSchema()).check(z.minLength(fewest))),
      from: z.optional(daySchema()),
      until: z.optional(daySchema()),
    })
    .check(
      z.refine(({ from, until }) => !from || !until || from <= until, { path: ['until'], error: 'from "from" on' }),
    );
}
