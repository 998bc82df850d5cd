import { ScoringError, type ScoringErrorCode } from './scoring-error.ts';

/** Refuses what does not hold, by its place under a path. */
export type Refuser = (holds: boolean, field: string, expected: string) => void;

/** The typed error, thrown. */
export function refuse(code: ScoringErrorCode, field: string, expected: string): never {
  throw new ScoringError(code, field, expected);
}

/** What all checks share: an error of this code, its place written behind the path. */
export function refuser(code: ScoringErrorCode, path: string): Refuser {
  return (holds, field, expected) => {
    if (!holds) refuse(code, path + field, expected);
  };
}
