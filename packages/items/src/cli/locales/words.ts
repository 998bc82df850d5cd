import type { WritingFinding } from '../../readability/index.ts';
import type { SearchEnd, Trouble, TroubleCode, TroubleLevel } from '../check/trouble.ts';
import type { JsonFault } from '../json/json-fault.ts';

/** A language that the commands speak. */
export type CliLocale = 'fr' | 'en';

/** What the commands say, in one language. `fr.ts` is written first. */
export interface CliWords {
  readonly help: string;
  readonly level: Readonly<Record<TroubleLevel, string>>;
  readonly faults: Readonly<Record<JsonFault, string>>;
  readonly rules: Readonly<Record<WritingFinding['code'], (found: string, expected: string) => string>>;
  /** The sentence of each code. */
  readonly troubles: { readonly [C in TroubleCode]: (trouble: Extract<Trouble, { readonly code: C }>) => string };
  /** What the schema expected, in this language: what follows, and `$1`… what it named. The first that fits is taken. */
  readonly expected: readonly (readonly [RegExp, string])[];
  readonly search: (search: SearchEnd | null) => string;
  readonly summary: (files: number, items: number, errors: number, warnings: number) => string;
  readonly progress: (done: number, all: number) => string;
  readonly more: string;
  readonly unknownCommand: (name: string) => string;
  readonly oneTarget: (command: 'check' | 'play') => string;
  readonly badLocale: (found: string) => string;
  readonly badPort: (found: string) => string;
  readonly cannotRead: (path: string, why: string) => string;
  readonly noFiles: (folder: string) => string;
  readonly serving: (address: string, file: string) => string;
  readonly stop: string;
  readonly saved: (errors: number, warnings: number) => string;
  readonly noPlayer: (folder: string) => string;
  readonly portTaken: (port: number) => string;
  readonly noSuchItem: (id: string, known: readonly string[]) => string;
}

/** What the schema expected, said in a language; as it stands where there are no words for it. */
export function sayExpected(words: CliWords, expected: string): string {
  for (const [pattern, said] of words.expected) {
    if (pattern.test(expected)) return expected.replace(pattern, said);
  }
  return expected;
}

/** The whole sentence of a trouble: what is there and what was expected. */
export function sayTrouble(words: CliWords, trouble: Trouble): string {
  const say = words.troubles[trouble.code] as (one: Trouble) => string;
  return say(trouble).replaceAll('….', '…');
}
