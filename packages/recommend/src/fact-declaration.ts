import type { Localised } from '@jalon/referential';

/** One name that rules may use. */
export interface FactDeclaration {
  readonly name: string;
  readonly type: 'boolean' | 'number' | 'string' | 'set';
  /** The closed list of values, for texts and for the members of sets. */
  readonly values?: readonly string[];
  /** True where it may reveal health, or shame or expose the person: shown and shared with care. */
  readonly sensitive: boolean;
  /** What the fact says, for whoever reads the reasons of a recommendation. */
  readonly label: Localised;
}
