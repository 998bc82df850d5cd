import type { FoundTrouble } from './check/check-text.ts';
import type { TroubleCode, TroubleLevel } from './check/trouble.ts';
import { sayTrouble, type CliWords } from './locales/words.ts';

/** A trouble as `check --json` and the player's page give it: with its sentence. */
export interface Problem {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly item: string | null;
  /** JSON Pointer from the root of the file. */
  readonly path: string;
  readonly code: TroubleCode;
  readonly level: TroubleLevel;
  readonly message: string;
}

/** A trouble with the sentence that says it. */
export function problemOf(file: string, found: FoundTrouble, words: CliWords): Problem {
  const { line, column, item, path, level, trouble } = found;
  return { file, line, column, item, path, code: trouble.code, level, message: sayTrouble(words, trouble) };
}
