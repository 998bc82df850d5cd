import { describe, expect, test } from 'vitest';
import { allItems } from '../fixtures/all.test-item.ts';
import { multipleChoice, singleChoice } from '../fixtures/choice.test-item.ts';
import { leaksOf } from '../fixtures/delivery.test-kit.ts';
import { mailItem } from '../fixtures/mail.test-item.ts';
import { orderItem } from '../fixtures/order.test-item.ts';
import { practisedChoice, practisedMail } from '../fixtures/practice.test-item.ts';
import type { BankItem, ChoiceBody } from '../item/item.ts';
import { toDelivery } from './to-delivery.ts';
import { withoutAuthorWords } from './without-author-words.ts';

test.each([...allItems, practisedChoice, practisedMail])('nothing of the key of $item.id is delivered', (bank) => {
  expect(toDelivery(bank)).toEqual(withoutAuthorWords(bank.item));
  expect(leaksOf(bank)).toEqual([]);
});

test('members that an item does not declare stay behind', () => {
  const { item, key } = singleChoice;
  const careless = { item: { ...item, scoring: key.scoring, notes: 'a' }, key };
  expect(Object.keys(toDelivery(careless)).toSorted()).toEqual(Object.keys(item).toSorted());
});

test('what authors wrote stays behind: it may tell the answer in words', () => {
  const { item, key } = singleChoice;
  const meta = {
    ...item.meta,
    note: 'The first is right.',
    reviews: [{ on: '2026-01-01', by: 'reviewer', comment: 'a' }],
  };
  const written = { item: { ...item, meta: meta as typeof item.meta }, key };
  expect(toDelivery(written).meta).toEqual({ ...item.meta, parameters: { ...item.meta.parameters, rationale: '' } });
  expect(JSON.stringify(toDelivery(written))).not.toContain('The first is right.');
});

describe('what would leak is found', () => {
  /** The item with its French body carrying more than it should. */
  const telling = (bank: BankItem, more: object): BankItem => ({
    ...bank,
    item: { ...bank.item, content: { ...bank.item.content, fr: { ...bank.item.content.fr, ...more } } },
  });
  const { fr } = singleChoice.item.content;
  const scoring = mailItem.key.scoring as Extract<BankItem['key']['scoring'], { template: 'goal' }>;

  test.each<[string, BankItem, string]>([
    ['the answers', telling(singleChoice, { correct: ['a'] }), 'the member correct'],
    ['the answers, under another name', telling(singleChoice, { sol: ['a'] }), 'the piece ["a"]'],
    ['a mapping', telling(multipleChoice, { worth: { a: 0.5, b: 0.5 } }), 'the piece {"a":0.5,"b":0.5}'],
    ['a goal', telling(mailItem, { end: scoring.goal }), `the piece ${JSON.stringify(scoring.goal)}`],
    ['what is observed', telling(mailItem, { instruction: ['opened'] }), 'the evidence opened'],
    ['a hint', telling(practisedChoice, { instruction: ['Cherchez une boîte.'] }), 'the hint Cherchez une boîte.'],
  ])('%s', (_what, bank, leak) => {
    expect(leaksOf(bank)).toContain(leak);
  });

  test('the right order', () => {
    const { key } = orderItem;
    const correct = key.scoring.template === 'match_correct' ? key.scoring.correct : [];
    const options = correct.map((id) => ({ id, label: id }));
    expect(leaksOf(telling(orderItem, { options }))).toContain('the order in fr');
    expect(leaksOf(telling(singleChoice, { options: (fr as ChoiceBody).options.toReversed() }))).toEqual([]);
  });
});
