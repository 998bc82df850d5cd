import { codeOf } from './code-of.ts';

/** Far more than it takes, even among a hundred thousand people. */
const DRAWS = 1000;

/**
 * An id for somebody new, whose code nobody at hand has: draws from `newId` until there is one. Two devices that have not met may still
 * give the same code. Throws where `newId` gives nothing new.
 */
export function newSubjectId(newId: () => string, taken: readonly string[]): string {
  const codes = new Set(taken.map(codeOf));
  for (let n = 0; n < DRAWS; n += 1) {
    const id = newId();
    if (!codes.has(codeOf(id))) return id;
  }
  throw new RangeError(`newId gave no new id in ${DRAWS} draws`);
}
