/** How old somebody is, in the codes of La Coop. */
export const COOP_AGE_BANDS = [
  'moins_de_douze',
  'douze_dix_huit',
  'dix_huit_vingt_quatre',
  'vingt_cinq_trente_neuf',
  'quarante_cinquante_neuf',
  'soixante_soixante_neuf',
  'soixante_dix_plus',
  'non_communique',
] as const;

/** One of them. */
export type CoopAgeBand = (typeof COOP_AGE_BANDS)[number];

/** The first age of each band but the first. */
const FROM = [12, 18, 25, 40, 60, 70];

/** The first year of birth that La Coop takes. */
export const FIRST_BIRTH_YEAR = 1900;

/** The band of the age reached in a year; `non_communique` where the year of birth is not known, before 1900 or to come. */
export function ageBandOf(birthYear: number | undefined, year: number): CoopAgeBand {
  if (birthYear === undefined || !isBirthYear(birthYear, year)) return 'non_communique';
  return COOP_AGE_BANDS[FROM.filter((age) => year - birthYear >= age).length]!;
}

/** Whether La Coop takes this year of birth in that year. */
export function isBirthYear(birthYear: number, year: number): boolean {
  return Number.isInteger(birthYear) && birthYear >= FIRST_BIRTH_YEAR && birthYear <= year;
}
