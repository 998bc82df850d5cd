import type { BeneficiaryField } from './beneficiary-fields.ts';

/** What La Coop would refuse, or leave out without a word. */
export interface BeneficiaryIssue {
  /** Null of a whole row. */
  readonly field: BeneficiaryField | null;
  readonly code:
    | 'missing'
    | 'too-long'
    | 'not-a-phone'
    | 'not-an-email'
    | 'not-a-birth-year'
    | 'unknown-commune'
    | 'empty-row';
  /** `refused`: nothing of the file would be taken in. `dropped`: the cell was left blank, the rest is taken. */
  readonly effect: 'refused' | 'dropped';
  readonly expected: string;
}
