import type { Localised } from '@jalon/referential';
import type { Reach } from './change.ts';

/** One name that rules may use. */
export interface FactDeclaration {
  readonly name: string;
  readonly type: 'boolean' | 'number' | 'string' | 'set';
  /** The closed list of values, for texts and for the members of sets; absent where nobody can list them. */
  readonly values?: readonly string[];
  /** Members of a set that stand alone: nobody has both "no device" and a telephone. */
  readonly exclusive?: readonly string[];
  /** True for counts: whole numbers from 0. Other numbers may be anything. */
  readonly whole?: boolean;
  /** True where the members are ids of resources. */
  readonly resources?: boolean;
  /** How far a change of it is; `skill` unless told. */
  readonly reach?: Reach;
  /** True where no value is better than another; elsewhere `true`, more, and what is declared first, are. */
  readonly equals?: boolean;
  /** True where it may reveal health, or shame or expose the person: shown and shared with care. */
  readonly sensitive: boolean;
  /** What the fact says, for whoever reads the reasons of a recommendation. */
  readonly label: Localised;
}
