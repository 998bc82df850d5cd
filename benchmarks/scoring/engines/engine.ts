import type { Bank } from '../set-up.ts';

/** What one engine found of one person. */
export interface Outcome1d {
  readonly theta: number;
  readonly se: number;
  /** Indices of the items in the order asked. */
  readonly items: readonly number[];
}

/** One engine on one bank: gives a whole test of `length` items to somebody who answers by `answer`. */
export type Administer = (answer: (item: number) => 0 | 1, length: number) => Outcome1d;

/** Prepares an engine for a bank: EAP and maximum Fisher information under N(0, 1), nodes every .1 on ±6, start at 0. */
export type Engine = (bank: Bank) => Administer;
