import { achievableCredits } from '../../simulate/achievable-credits.ts';
import type { BankItem, Body } from '../../item/item.ts';
import { itemTypeOf } from '../../item/item-type-of.ts';
import { findLeaks } from '../find-leaks.ts';
import { checkFacts } from './check-facts.ts';
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
  for (const body of Object.values(item.content)) checkScoring(body, { item, key }, within(tell, 'key', 'scoring'));
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

function checkScoring(body: Body, { key }: BankItem, report: Report): void {
  const { scoring } = key;
  if (body.type === 'simulation') {
    if (scoring.template !== 'goal') return report(['template'], 'goal, for a performed item');
    checkFacts(scoring.goal, body.world, within(report, 'goal'));
    for (const [i, rule] of scoring.evidence.entries())
      checkFacts(rule.when, body.world, within(report, 'evidence', i, 'when'));
    return;
  }
  const ids = body.options.map(({ id }) => id);
  switch (scoring.template) {
    case 'goal':
      return report(['template'], 'match_correct or map_response, for a choice');
    case 'match_correct': {
      if (body.cardinality === 'single' && scoring.correct.length !== 1) report(['correct'], 'one option');
      for (const [i, id] of scoring.correct.entries()) {
        if (!ids.includes(id)) report(['correct', i], `one of the options ${ids.join(', ')}`);
      }
      return;
    }
    case 'map_response':
      for (const id of Object.keys(scoring.mapping)) {
        if (!ids.includes(id)) report(['mapping', id], `one of the options ${ids.join(', ')}`);
      }
      return;
    default:
      scoring satisfies never;
  }
}
