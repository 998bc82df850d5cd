import { scoreAttempt } from '../attempt/evaluate-attempt.ts';
import type { ExampleAction, ItemPractice } from '../attempt/practice/item-practice.ts';
import { startAttempt } from '../attempt/start-attempt.ts';
import { stepAttempt } from '../attempt/step-attempt.ts';
import type { BankItem } from '../item/item.ts';
import { within, type Report } from './checks/report.ts';

/** Checks what hints and example say of their item, by playing the example. Item and key are sound already. */
export function checkPractice(bank: BankItem, practice: ItemPractice, report: Report): void {
  const { item } = bank;
  if (practice.itemId !== item.id) report(['itemId'], item.id);
  if (practice.itemVersion !== item.version) report(['itemVersion'], item.version);
  for (const locale of Object.keys(item.content)) {
    if (!Object.hasOwn(practice.content, locale)) report(['content', locale], 'hints in each language of the item');
  }
  for (const [locale, { hints, example }] of Object.entries(practice.content)) {
    const at = within(report, 'content', locale);
    if (!Object.hasOwn(item.content, locale)) {
      at([], 'a language of the item');
      continue;
    }
    const rungs = practice.content.fr.hints.length;
    if (hints.length !== rungs) at(['hints'], `${rungs} hints, as in French`);
    if (example !== undefined) playExample(bank, locale, example, within(at, 'example'));
  }
}

function playExample({ item, key }: BankItem, locale: string, example: readonly ExampleAction[], report: Report): void {
  let attempt = startAttempt(item, { locale, seed: 1 });
  for (const [index, action] of example.entries()) {
    const step = stepAttempt(item, attempt, { type: 'act', action });
    if (!step.ok) return report([index], 'an action that has an effect then');
    attempt = step.attempt;
  }
  if (scoreAttempt(item, key, attempt).credit < 1) report([], 'actions that reach full credit');
}
