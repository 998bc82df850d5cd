import { refuse } from '../refuser.ts';

/** How an answer is given, as far as luck and slips go. */
export type ItemForm =
  | { readonly form: 'true-false' | 'multiple-select' | 'matching' | 'short-answer' | 'performed' }
  /** One of so many; so many to put in order. */
  | { readonly form: 'choice' | 'order'; readonly options: number };

/** γ and s of an item. */
export interface ChanceAndSlip {
  readonly chance: number;
  readonly slip: number;
}

/**
 * γ and s to declare for an item until it is calibrated: one in as many answers as look alike to who does not know (true or false ½,
 * choice of n 1/n, order of n 1/n!), a few hundredths where answers can hardly be guessed, three slips in a hundred everywhere.
 */
export function chanceAndSlip(item: ItemForm): ChanceAndSlip {
  return { chance: chanceOf(item), slip: 0.03 };
}

function chanceOf(item: ItemForm): number {
  switch (item.form) {
    case 'true-false':
      return 0.5;
    case 'choice':
      return 1 / optionsOf(item);
    case 'order':
      return Array.from({ length: optionsOf(item) }).reduce((chance: number, _, i) => chance / (i + 1), 1);
    case 'multiple-select':
    case 'matching':
      return 0.05;
    case 'performed':
      return 0.03;
    case 'short-answer':
      return 0.02;
    default:
      return refuse(
        'invalid-options',
        'item.form',
        `a known form, not ${String((item satisfies never as ItemForm).form)}`,
      );
  }
}

function optionsOf({ options }: { readonly options: number }): number {
  return Number.isInteger(options) && options > 1 && options <= 100
    ? options
    : refuse('invalid-options', 'item.options', 'a whole number from 2 to 100');
}
