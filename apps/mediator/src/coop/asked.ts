import type { BeneficiaryExtras } from '@jalon/history/coop';
import type { IdentifiedPerson } from '@jalon/history/events';

/** What is typed for one person when the file is made: in memory, until it is made. */
export interface Asked {
  readonly lastName: string;
  readonly firstName: string;
  readonly birthYear: string;
  readonly commune: string | null;
  readonly phone: string;
  readonly email: string;
  readonly gender: NonNullable<BeneficiaryExtras['gender']> | null;
  /** The person said yes, just now. */
  readonly isAgreed: boolean;
}

/** To begin with: the first word of what they are called is mostly the first name. To be looked at. */
export function askedOf({ name, identity }: IdentifiedPerson): Asked {
  const [firstName = '', ...rest] = name.trim().split(/\s+/);
  return {
    lastName: rest.join(' '),
    firstName,
    birthYear: identity.birthYear === undefined ? '' : String(identity.birthYear),
    commune: identity.commune ?? null,
    phone: '',
    email: '',
    gender: identity.gender ?? null,
    isAgreed: false,
  };
}

/** The same as a row is made from it; a year that is none is told as such. */
export function extrasOf({ birthYear, commune, gender, ...rest }: Omit<Asked, 'isAgreed'>): BeneficiaryExtras {
  const { lastName, firstName, phone, email } = rest;
  const year = birthYear.trim();
  return {
    lastName,
    firstName,
    phone,
    email,
    ...(year !== '' && { birthYear: /^\d{4}$/.test(year) ? Number(year) : Number.NaN }),
    ...(commune !== null && { commune }),
    ...(gender !== null && { gender }),
  };
}
