/** What an id of a person is, in words. */
export const SUBJECT = '1 to 200 characters, no control character among them';

/**
 * Whether a value may be the id of a person, as in an event: neither control characters nor half a pair of surrogates, which would be
 * kept as another character and so stand for somebody else.
 */
export function isSubject(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= 200 && !/[\p{Cc}\p{Cs}]/u.test(value);
}
