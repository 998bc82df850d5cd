import type { Resource } from '../resource.ts';
import type { Need } from './need.ts';
import type { AgainstCode, CautionCode, FitCode } from './suited-code.ts';
import type { SuitedPerson } from './suited-person.ts';

/** What one criterion says of one entry: for, against, to look at; null where it has nothing to say. */
export type Verdict =
  | { readonly fits: FitCode }
  | { readonly caution: CautionCode }
  | { readonly against: AgainstCode }
  | null;

/** One thing looked at in an entry, for one person and one need. */
export type Criterion = (resource: Resource, person: SuitedPerson, need: Need) => Verdict;

/** The same whatever the need. */
export type Bound = (resource: Resource, person: SuitedPerson) => Verdict;
