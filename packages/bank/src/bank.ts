import type { BankItem } from '@jalon/items';
import type { Resource, Rule } from '@jalon/recommend';
import { items } from './items.ts';
import { resources } from './resources.ts';
import { rules } from './rules.ts';
import { talk, type Talk } from './talk.ts';

/** A bank as data: everything that a diagnostic needs, and nothing that acts. */
export interface Bank {
  readonly schema: 'jalon.bank/1';
  /** `bank:` then kebab-case. */
  readonly id: string;
  /** Semantic version of the whole. */
  readonly version: string;
  readonly items: readonly BankItem[];
  /** Ids of `self-report` items asked once there is nothing more to measure, in this order. None are unless they are here. */
  readonly declarations?: readonly string[];
  readonly talk: Talk;
  readonly rules: readonly Rule[];
  readonly resources: readonly Resource[];
}

/** The open bank: French first, English too. */
export function bank(): Bank {
  return {
    schema: 'jalon.bank/1',
    id: 'bank:open',
    version: '0.1.0',
    items: items(),
    talk: talk(),
    rules: rules(),
    resources: resources(),
  };
}
