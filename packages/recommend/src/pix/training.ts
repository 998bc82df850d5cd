import * as z from 'zod/mini';
import { textSchema } from '../schema/text-schema.ts';

/** A training as Pix describes one; only its title, its address and its triggers are needed. */
export interface Training {
  readonly title: string;
  readonly link: string;
  readonly type?: string | undefined;
  /** Minutes, `hh:mm:ss`, or days, hours and minutes. */
  readonly duration?: number | string | TrainingDuration | undefined;
  readonly locales?: readonly string[] | undefined;
  readonly editor?: string | undefined;
  readonly delivery?: 'remote' | 'on-site' | 'hybrid' | undefined;
  readonly triggers: readonly TrainingTrigger[];
}

/** How long, in parts that add up. */
export interface TrainingDuration {
  readonly days?: number | undefined;
  readonly hours?: number | undefined;
  readonly minutes?: number | undefined;
}

/** `prerequisite`: at least so many per cent of the skills that were assessed are there; `goal`: at most. */
export interface TrainingTrigger {
  readonly type: 'prerequisite' | 'goal';
  /** 0–100. */
  readonly threshold: number;
  /** The skills it looks at: those of each tube up to a level. */
  readonly tubes: readonly { readonly id: string; readonly level: number }[];
}

/** Minutes, hours or days of one part of a duration: a bound for what comes from outside. */
const LONGEST = 1_000_000;

/** More levels than any ladder has: a bound for what comes from outside. */
const MOST_LEVELS = 50;

/** The shape of a training; fields that nobody asked for are let through, since such files have many. */
export function trainingSchema(): z.ZodMiniType<Training> {
  const part = z.number().check(z.minimum(0), z.maximum(LONGEST));
  const trigger = z.object({
    type: z.enum(['prerequisite', 'goal']),
    threshold: z.number().check(z.minimum(0), z.maximum(100)),
    tubes: z
      .array(z.object({ id: textSchema(), level: z.int().check(z.minimum(1), z.maximum(MOST_LEVELS)) }))
      .check(z.minLength(1), z.maxLength(500)),
  });
  return z.object({
    title: textSchema(),
    link: textSchema(),
    type: z.optional(z.string()),
    duration: z.optional(
      z.union([
        part,
        z.string().check(z.regex(/^\d{1,4}:\d\d(:\d\d)?$/)),
        z.object({ days: z.optional(part), hours: z.optional(part), minutes: z.optional(part) }),
      ]),
    ),
    locales: z.optional(z.array(z.string())),
    editor: z.optional(z.string()),
    delivery: z.optional(z.enum(['remote', 'on-site', 'hybrid'])),
    triggers: z.array(trigger).check(z.maxLength(20)),
  }) satisfies z.ZodMiniType<Training>;
}
