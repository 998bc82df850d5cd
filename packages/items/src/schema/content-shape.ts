import * as z from 'zod/mini';

/** A language subtag of ISO 639, then what BCP 47 (RFC 5646) lets follow it: `fr`, `en-GB`, `fr-x-simple`. */
export const LANGUAGE_TAG = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/u;
/** RFC 5646, 4.4.1: what every reader must be able to hold. */
export const LONGEST_TAG = 35;

/** One body per language: French, and any other under its tag. Capitals do not tell one tag from another. */
export function contentShape<T extends z.ZodMiniType>(body: T) {
  return z.catchall(z.object({ fr: body }), body).check((payload) => {
    const seen = new Set<string>();
    for (const tag of Object.keys(payload.value)) {
      const isTag = LANGUAGE_TAG.test(tag) && tag.length <= LONGEST_TAG;
      if (!isTag || seen.has(tag.toLowerCase())) {
        payload.issues.push({
          code: 'custom',
          message: isTag
            ? 'a language once'
            : `a language tag, such as en or fr-x-simple, of at most ${LONGEST_TAG} characters`,
          path: [tag],
          input: tag,
        });
      }
      seen.add(tag.toLowerCase());
    }
  });
}
