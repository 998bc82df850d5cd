// Written by scripts/make-outcomes.ts from the official data supplement of DigComp 3.0 (JRC144705). Do not edit.
import type { CompetenceCode } from '../ids.ts';

/**
 * By competence, four bands from Basic up, one token a code in the order of its number. A statement's token is its AI label:
 * e explicit, i implicit, n neither. An outcome's begins with its type: K knowledge, S skill, A attitude.
 */
export const TABLE: Readonly<
  Record<CompetenceCode, { readonly statements: readonly string[]; readonly outcomes: readonly string[] }>
> = {
  '1.1': {
    statements: ['i e i i', 'i i i i', 'i i i', 'i i i i'],
    outcomes: ['Ai Ki Ki Ke Si Si', 'Ai Ki Ki Si Si Si', 'Ai Ai Si Si', 'Ai Si Si Si Si'],
  },
  '1.2': {
    statements: ['i i e i i i', 'i e e e e i e', 'e e i i i', 'i i i'],
    outcomes: ['An Ki Ki Ke Ki Ki Si', 'Ai Ki Ki Ki Ki Ke Ke Ke Ke Ke Ki Si Si Se', 'Ae Ki Ke Ke Si Si', 'Ai Si Si Si'],
  },
  '1.3': {
    statements: ['n n n n n', 'i n n i i n', 'i i i i i i', 'n i i i i'],
    outcomes: [
      'An Kn Kn Kn Sn Sn Sn',
      'Ai Kn Kn Ki Kn Kn Sn Sn Sn Si Sn Sn',
      'Ai Ai Ki Ki Ki Ki Si Si Si Si',
      'An Ai Si Si Si Si',
    ],
  },
  '2.1': {
    statements: ['i n i i i', 'n i i i e i', 'n i e i i i', 'i i i i'],
    outcomes: ['An Kn Ki Ki Ki Ke Ki Kn Kn Si', 'An Ki Ki Ke Kn Ki Ki Ki Si Se Si', 'An Si Se Si Si Si', 'Ai Si Si Si'],
  },
  '2.2': {
    statements: ['i i i e n n', 'n i i i', 'n i i', 'i i i'],
    outcomes: ['Ai Ki Ki Kn Ke Kn Sn', 'An Ki Ki Si Si Si', 'An Si Si', 'Ai Si Si Si'],
  },
  '2.3': {
    statements: ['i i i i', 'i i n i i i n i', 'i i i e n i', 'i i i'],
    outcomes: [
      'An Kn Kn Ki Ki Ki Kn Si Si',
      'Ai Ai Ai Kn Kn Ki Ki Ki Kn Kn Ki Si Si',
      'Ai Ai Ke Ke Si Si Sn Si',
      'Ai Si Si Si',
    ],
  },
  '2.4': {
    statements: ['i e n', 'i i e n', 'e i i', 'e i i e'],
    outcomes: ['An Ki Ke Si', 'An Ki Ke Ke Si Si Si', 'Ai Ae Si Si Se Si', 'Ai Ae Si Si Se'],
  },
  '2.5': {
    statements: ['n n i n', 'n n i', 'n i i n n', 'i i i'],
    outcomes: ['An Kn Kn Ki Sn', 'An Ki Kn Ki Sn', 'An Ki Ki Ki Sn Si Si Sn', 'Ai Si Si'],
  },
  '2.6': {
    statements: ['n n i i i n', 'i i i i i', 'i i e i i', 'i i i'],
    outcomes: ['An Kn Kn Ki Ki Ki Ki Ki Kn Sn', 'Ai Ki Ki Ki Ki Si Si Si', 'Ai Ki Ki Ke Si Se Si Si', 'Ai Si Si'],
  },
  '3.1': {
    statements: ['i n i e e i', 'i e i i i', 'i i i i', 'e i i i'],
    outcomes: ['Ai An Kn Ki Kn Ke Ke Si', 'Ai Ke Ki Si Sn Si Si Se', 'Ai Si Si Si', 'Ai Ae Si Si Si'],
  },
  '3.2': {
    statements: ['i i n i', 'i i i i', 'i i i', 'i i i i'],
    outcomes: ['Ai Ai Ki Ke Kn Ki Si', 'Ai Kn Kn Ke Si Si Si', 'Ai Ki Ke Si Si Si', 'Ai Ai Si Si Si Si'],
  },
  '3.3': {
    statements: ['n e e i', 'i i n i e i', 'i e e i', 'i i i'],
    outcomes: ['Ki Kn Kn Ke Ke Kn Si', 'Ai Ai Ki Ki Kn Ki Ki Ki Ke Si', 'Ai Ki Ki Ke Si Si', 'Ai Ai Si Si'],
  },
  '3.4': {
    statements: ['n n e i', 'i i n i e e i', 'e e i e e e e', 'e e e e'],
    outcomes: [
      'Ae Ki Kn Ke Ke Ke Si Sn',
      'Ai Ai Ki Kn Kn Kn Kn Kn Kn Ke Ke Ke Ke Si Si Si',
      'Ae Ke Ke Ke Ke Kn Ki Ke Se Se Se',
      'Ae Ae Se Se',
    ],
  },
  '4.1': {
    statements: ['n n n n', 'i i e', 'i i e n', 'i i i i'],
    outcomes: ['An Kn Kn Kn Kn Sn', 'Ai Ki Ke Si', 'An Ki Ke Si Sn', 'Ai Si Si Si'],
  },
  '4.2': {
    statements: ['n i n e i n n n', 'n i n n e n i', 'i i i', 'i i i'],
    outcomes: ['An Ki Ke Ki Kn Kn Kn Sn Sn Sn', 'An Ki Kn Kn Kn Kn Ke Ke Ki Si', 'Ai Si Si', 'Ai Si Si'],
  },
  '4.3': {
    statements: ['i i i e i n', 'n i i i i n i', 'i i i i i', 'i i i i'],
    outcomes: [
      'An An Ki Ki Ki Ki Ke Kn Kn Ki Sn Sn',
      'An An Ki Ki Ki Ki Ki Ki Sn Sn',
      'Ai Ai Sn Si Si Si Si',
      'Ai Si Si Si',
    ],
  },
  '4.4': {
    statements: ['n e i i i', 'i i i n i', 'i i i', 'i i i i'],
    outcomes: ['An Ke Ki Ki Ki Si', 'Ai Ki Ki Ki Kn Si', 'Ai Si Si', 'Ai Ai Si Si'],
  },
  '5.1': {
    statements: ['n n n n', 'n i n', 'i n i', 'n i'],
    outcomes: ['An An Kn Kn Kn Sn Sn', 'An Si Sn', 'An Sn Si', 'An Si'],
  },
  '5.2': {
    statements: ['n e i', 'i i i', 'i i i i', 'i i i'],
    outcomes: ['An Kn Ki Ke Ki Si Si', 'Ai Si Si', 'Ai Si Si Si', 'Ai Si Si'],
  },
  '5.3': {
    statements: ['i i i', 'i e i', 'i i i', 'i i i'],
    outcomes: ['Ai Ki Ki', 'Ai Ki Ki Ke Si Si', 'Ai Si Si Si', 'Si Si Si'],
  },
  '5.4': {
    statements: ['i i i', 'i i i', 'i i i i', 'i i i'],
    outcomes: ['Ai An Ki Ki Ki', 'Ai Ai Ki Si Ai', 'Ai Ai Si Si', 'Ai Si Si'],
  },
};
