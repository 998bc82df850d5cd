import { foldText } from '../../text/fold-text.ts';

/** What can be said of a password without saying it. */
export interface PasswordFeatures {
  /** In characters. */
  readonly length: number;
  readonly hasDigit: boolean;
  readonly hasCapital: boolean;
  readonly hasSign: boolean;
  /** A word of at least three letters from the person's name or address is in it. */
  readonly hasName: boolean;
  /**
   * One of the three examples of the CNIL (délibération 2022-100, 21 July 2022): 12 characters of four kinds, 14 of three kinds, or
   * seven words; and no name in it, which is our own condition.
   */
  readonly isStrong: boolean;
}

/** The features of a password, for the person of this name and address. */
export function passwordFeatures(
  password: string,
  person: { readonly name: string; readonly email: string },
): PasswordFeatures {
  const { length } = Array.from(password);
  const hasDigit = /\p{Nd}/u.test(password);
  const hasCapital = /\p{Lu}/u.test(password);
  const hasSign = /[^\p{L}\p{Nd}\s]/u.test(password);
  const folded = foldText(password).replaceAll(' ', '');
  const words = foldText(`${person.name} ${person.email.split('@')[0] ?? ''}`).split(' ');
  const hasName = words.some((word) => word.length >= 3 && folded.includes(word));
  const kinds = [/\p{Ll}/u.test(password), hasDigit, hasCapital, hasSign].filter(Boolean).length;
  const isLong = (length >= 12 && kinds === 4) || (length >= 14 && kinds >= 3);
  const isPhrase = password.split(/[\s-]+/u).filter((word) => /\p{L}{2}/u.test(word)).length >= 7;
  return { length, hasDigit, hasCapital, hasSign, hasName, isStrong: !hasName && (isLong || isPhrase) };
}
