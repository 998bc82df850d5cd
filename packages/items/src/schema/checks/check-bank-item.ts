import { achievableCredits } from '../../simulate/achievable-credits.ts';
import type { BankItem } from '../../item/item.ts';
import { itemTypeOf } from '../../item/item-type-of.ts';
import { findLeaks } from '../find-leaks.ts';
import { checkScoring } from './check-scoring.ts';
import { within, type Report } from './report.ts';

/** Checks what an item and its key say of each other, by playing the item where words do not suffice. Both halves are sound already. */
export function checkBankItem({ item, key }: BankItem, report: Report): void {
  let sound = true;
  const tell: Report = (path, expected) => {
    sound = false;
    report(path, expected);
  };
  findLeaks(item, within(tell, 'item'));
  if (key.itemId !== item.id) tell(['key', 'itemId'], item.id);
  if (key.itemVersion !== item.version) tell(['key', 'itemVersion'], item.version);
  for (const body of Object.values(item.content)) checkScoring(body, key, within(tell, 'key', 'scoring'));
  if (!sound) return;
  for (const [locale, body] of Object.entries(item.content)) {
    const type = itemTypeOf(body.type);
    if (body.type === 'simulation' && type.score(body, key, type.init(body, 1)).credit > 0) {
      tell(['key', 'scoring'], `no credit before anything is done (${locale})`);
    }
    const reached = achievableCredits(item, key, locale);
    for (const [i, credit] of item.meta.parameters.credits.entries()) {
      const path = ['item', 'meta', 'parameters', 'credits', i];
      if (!reached.includes(credit)) tell(path, `a credit that some way of answering gives (${locale})`);
    }
  }
}
