import type { Identity } from '../../events/kinds/identity.ts';
import type { IdentifiedPerson } from '../../events/person/person.ts';
import { FIRST_BIRTH_YEAR, isBirthYear } from '../age-band.ts';
import { BENEFICIARY_FIELDS, type BeneficiaryField } from './beneficiary-fields.ts';
import type { BeneficiaryIssue } from './beneficiary-issue.ts';
import { isEmail } from './is-email.ts';
import { phoneOf } from './phone-of.ts';

/** What is asked when the file is made, and kept nowhere. */
export interface BeneficiaryExtras extends Pick<Identity, 'birthYear' | 'commune' | 'gender'> {
  readonly lastName: string;
  readonly firstName: string;
  readonly phone?: string | null;
  readonly email?: string | null;
}

/** A commune as La Coop knows it: one name and one postal code for each INSEE code. */
export interface CoopCommune {
  readonly insee: string;
  readonly name: string;
  readonly postalCode: string;
}

/** What the row is checked against. */
export interface BeneficiaryContext {
  /** Of today. */
  readonly year: number;
  /** Those that may come up; without the one that was said, commune and codes stay blank. */
  readonly communes?: readonly CoopCommune[];
}

/** Somebody as one row of La Coop's import: columns A to J, all text; null is blank. */
export interface BeneficiaryRow {
  readonly subject: string;
  readonly cells: readonly (string | null)[];
  readonly issues: readonly BeneficiaryIssue[];
}

/** Characters that La Coop takes of a name. */
const NAME_LIMIT = 100;

/**
 * The row of somebody who agreed to be known by name. Last name and first name come from what was asked just now; year of birth, commune and
 * gender too, else from what is kept. Notes stay blank, and what La Coop would not take is left blank and told. Whether these data may be
 * shared with La Coop is for `decide` to say.
 */
export function beneficiaryRow(
  { subject, identity }: IdentifiedPerson,
  extras: BeneficiaryExtras,
  { year, communes = [] }: BeneficiaryContext,
): BeneficiaryRow {
  const issues: BeneficiaryIssue[] = [];
  const drop = (field: BeneficiaryField, code: BeneficiaryIssue['code'], expected: string): null => {
    issues.push({ field, code, effect: 'dropped', expected });
    return null;
  };
  const cells: Partial<Record<BeneficiaryField, string | null>> = {};
  for (const [field, given] of [
    ['nom', extras.lastName],
    ['prenom', extras.firstName],
  ] as const) {
    const name = oneLine(given);
    cells[field] = name === '' ? null : name;
    if (name === '') issues.push({ field, code: 'missing', effect: 'refused', expected: 'a name' });
    if (name.length > NAME_LIMIT)
      issues.push({ field, code: 'too-long', effect: 'refused', expected: `at most ${NAME_LIMIT} characters` });
  }
  const birthYear = extras.birthYear ?? identity.birthYear;
  if (birthYear !== undefined)
    cells.annee_naissance = isBirthYear(birthYear, year)
      ? String(birthYear)
      : drop('annee_naissance', 'not-a-birth-year', `${FIRST_BIRTH_YEAR} to ${year}`);
  const insee = extras.commune ?? identity.commune;
  const commune = communes.find((one) => one.insee === insee);
  if (commune !== undefined)
    Object.assign(cells, { commune: commune.name, code_insee: commune.insee, code_postal: commune.postalCode });
  else if (insee !== undefined) drop('commune', 'unknown-commune', 'a commune of the list');
  const phone = oneLine(extras.phone ?? '');
  if (phone !== '') cells.telephone = phoneOf(phone) ?? drop('telephone', 'not-a-phone', 'ten figures, or + and more');
  const email = oneLine(extras.email ?? '');
  if (email !== '') cells.email = isEmail(email) ? email : drop('email', 'not-an-email', 'an e-mail address');
  const gender = extras.gender ?? identity.gender;
  if (gender !== undefined) cells.genre = GENDERS[gender];
  return { subject, cells: BENEFICIARY_FIELDS.map((field) => cells[field] ?? null), issues };
}

const GENDERS: Readonly<Record<NonNullable<Identity['gender']>, string>> = {
  feminin: 'F',
  masculin: 'M',
  non_communique: 'N',
};

function oneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
}
