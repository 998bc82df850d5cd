import type { Mark } from './protocol.ts';

/** The marks of people, each reckoned once. */
export interface Marks {
  of(subject: string): Promise<string>;
}

/** Under one key. */
export function marksOf(mark: Mark, markKey: string): Marks {
  const known = new Map<string, Promise<string>>();
  return {
    of(subject) {
      const found = known.get(subject) ?? Promise.resolve(mark(markKey, subject));
      known.set(subject, found);
      return found;
    },
  };
}
