import type { ExampleAction } from '../attempt/practice/item-practice.ts';
import { bodyOf } from '../item/body-of.ts';
import type { BankItem } from '../item/item.ts';
import { simulateActions } from './simulate-actions.ts';

/**
 * The actions that show how an item is done, to be played one at a time in any view: those written with it, else those that the
 * ideal simulated person finds in its key.
 */
export function exampleOf({ item, key, practice }: BankItem, locale: string): readonly ExampleAction[] {
  const { body, locale: shown } = bodyOf(item, locale);
  const written = practice && Object.hasOwn(practice.content, shown) ? practice.content[shown]?.example : undefined;
  return written ?? (simulateActions(body, key, { kind: 'ideal' }, () => 0) as readonly ExampleAction[]);
}
