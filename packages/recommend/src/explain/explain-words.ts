import type { Locale } from '@jalon/referential';
import type { Operator } from '@jalon/referential/condition';
import type { FactChange } from '../change.ts';
import type { FactSource } from '../fact.ts';
import type { WhyAside } from '../rule-bounds.ts';
import type { WhyUnusable } from '../usable-facts.ts';
import type { Reader } from './phrase.ts';

/** A template of `phrase`. */
export type Template = string;

/** Everything that explanations say in one language. Clauses are templates that fit after "that" and after "if". */
export interface ExplainWords {
  readonly locale: Locale;
  /** By fact or kind of facts, then by value. `[label]`: what it is about. */
  readonly values: Readonly<Record<string, Readonly<Record<string, Template>>>>;
  /** Of counts: none, and some (`[count]`, with its noun). */
  readonly counts: Readonly<Record<string, { readonly none: Template; readonly some: Template }>>;
  /** By set, then by member, or under `any` for all of them (`[member]`). */
  readonly members: Readonly<
    Record<string, Readonly<Record<string, { readonly has: Template; readonly hasNot: Template }>>>
  >;
  /** Names of members that have no words elsewhere. */
  readonly names: Readonly<Record<string, string>>;
  /** What has no words of its own: `[label]`, `[value]`. */
  readonly own: {
    readonly is: Template;
    readonly has: Template;
    readonly hasNot: Template;
    readonly empty: Template;
    readonly ask: Template;
  };
  /** By fact or kind of facts: an indirect question, after "it would help to know". */
  readonly ask: Readonly<Record<string, Template>>;
  readonly yesNo: { readonly yes: string; readonly no: string };
  /** A clause becomes a sentence, by where it comes from. */
  readonly reason: Readonly<Record<Reader, Readonly<Record<FactSource, (clause: string) => string>>>>;
  /** What the rule asks of a number, for a mediator, after the clause that says how many there are. */
  readonly asked: (op: Operator, expected: string) => string;
  readonly lacking: Readonly<Record<'missing' | WhyUnusable, (ask: string) => string>>;
  /** Clauses after "if", and whether the advice would then be given. */
  readonly change: (clauses: readonly string[], makes: 'yes' | 'no', reader: Reader) => string;
  readonly aside: Readonly<Record<WhyAside, string>>;
  /** Where something that counts is not shown. */
  readonly withheld: string;
  readonly count: (count: number, bound: FactChange['bound']) => string;
}
