import type { WritingFinding } from '../../readability/index.ts';
import type { JsonFault } from '../json/json-fault.ts';

/** How far a search of a world went: every state there is, or as many as it may look at. */
export interface SearchEnd {
  readonly states: number;
  readonly complete: boolean;
}

/** What is wrong with an item, as a code and what its sentence needs. `locale` is the language of the item where it was found. */
export type Trouble =
  | { readonly code: 'not-json'; readonly fault: JsonFault }
  | { readonly code: 'repeated-member'; readonly name: string }
  | { readonly code: 'hostile'; readonly expected: string }
  | {
      readonly code: 'schema';
      readonly expected: string;
      readonly received: string;
      /** The name that was probably meant, where one is near. */
      readonly meant: string | null;
    }
  | { readonly code: 'repeated-id'; readonly id: string }
  | { readonly code: 'missing-key' }
  | { readonly code: 'leak'; readonly expected: string; readonly received: string }
  | { readonly code: 'free-credit'; readonly locale: string }
  | { readonly code: 'dead-goal'; readonly locale: string; readonly search: SearchEnd | null }
  | {
      readonly code: 'dead-credit';
      readonly locale: string;
      readonly credit: number;
      readonly search: SearchEnd | null;
    }
  | {
      readonly code: 'unreachable-state';
      readonly part: 'rule' | 'world';
      readonly name: string;
      readonly search: SearchEnd;
    }
  | {
      readonly code: 'unreadable';
      readonly rule: WritingFinding['code'];
      readonly locale: 'fr' | 'en';
      readonly found: string;
      readonly expected: string;
    }
  | { readonly code: 'missing-alternative'; readonly what: 'picture' | 'sound' | 'construct' | 'adapted' }
  | { readonly code: 'missing-language'; readonly locale: string; readonly what: 'absent' | 'same-words' }
  | { readonly code: 'html-in-text'; readonly found: string }
  | { readonly code: 'javascript-url'; readonly found: string }
  | { readonly code: 'nothing-inside' }
  | { readonly code: 'missing-file'; readonly found: string }
  | { readonly code: 'unknown-outcome'; readonly found: string }
  | { readonly code: 'real-address'; readonly found: string }
  | { readonly code: 'real-phone'; readonly found: string }
  | { readonly code: 'real-number'; readonly found: string };

/** The name of one thing that `check` looks for. */
export type TroubleCode = Trouble['code'];

/** An error keeps an item out of a bank; a warning asks a person to look. */
export type TroubleLevel = 'error' | 'warning';

/** A trouble at a JSON Pointer of what holds it. */
export interface PlacedTrouble {
  readonly path: string;
  readonly trouble: Trouble;
}

/** What only a person can weigh is a warning. */
const WARNINGS: ReadonlySet<TroubleCode> = new Set([
  'unreadable',
  'unreachable-state',
  'missing-alternative',
  'nothing-inside',
  'missing-file',
  'real-address',
  'real-phone',
]);

/** How bad it is. Without French there is no item; without another language there is one language less. */
export function levelOf(trouble: Trouble): TroubleLevel {
  if (trouble.code === 'missing-language') return trouble.locale === 'fr' ? 'error' : 'warning';
  if (trouble.code === 'missing-alternative') return ['picture', 'sound'].includes(trouble.what) ? 'error' : 'warning';
  return WARNINGS.has(trouble.code) ? 'warning' : 'error';
}
