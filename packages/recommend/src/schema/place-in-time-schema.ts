import * as z from 'zod/mini';
import { DEPARTMENT_CODE } from '../is-department.ts';
import type { ResourceOnly } from '../resource.ts';

/** A day of the calendar, `YYYY-MM-DD`. */
export function daySchema(): z.ZodMiniType<string> {
  return z.iso.date();
}

/** The code of a French department. */
export function departmentSchema(): z.ZodMiniType<string> {
  return z.string().check(z.regex(DEPARTMENT_CODE));
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
