import type { DataKind } from '../../event-kind.ts';
import type { PayloadByKind } from '../../events/event-schemas.ts';
import type { Accompaniment } from '../../events/kinds/accompaniment.ts';
import type { Json } from '../../json.ts';

/** The names of the fields of a payload, however deep; neither the keys of a list by id, nor what is inside a log to be replayed. */
export type FieldOf<T> = [Json] extends [T | null]
  ? never
  : T extends readonly (infer Each)[]
    ? FieldOf<Each>
    : T extends object
      ? string extends keyof T
        ? FieldOf<T[keyof T]>
        : { readonly [K in keyof T & string]-?: K | FieldOf<NonNullable<T[K]>> }[keyof T & string]
      : never;

/** The codes that a payload may hold where a list of them is closed. */
export type CodeOf<T> = [Json] extends [T | null]
  ? never
  : T extends string
    ? string extends T
      ? never
      : T
    : T extends readonly (infer Each)[]
      ? CodeOf<Each>
      : T extends object
        ? { readonly [K in keyof T]-?: CodeOf<NonNullable<T[K]>> }[keyof T]
        : never;

type Payload = PayloadByKind[DataKind];

/** Names of formats and of activities: they are the same in every language. */
type Name = `jalon.${string}` | `item:${string}`;

/** What stands for each field and each code on the page of a person: a kind that gains one needs its words. */
export interface PayloadWords {
  readonly fields: { readonly [K in DataKind]: Readonly<Record<FieldOf<PayloadByKind[K]>, string>> };
  /** Those of La Coop have theirs in `@jalon/history/coop`. */
  readonly codes: Readonly<Record<Exclude<CodeOf<Payload>, Name | CodeOf<Accompaniment>>, string>>;
}
