import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testWorldLaws } from '../../fixtures/laws.test-kit.ts';
import { paymentItem } from '../../fixtures/payment.test-item.ts';
import type { SimulationBody } from '../../item/item.ts';
import { isNearCard } from './card.ts';
import { paymentCheck } from './check.ts';
import { payment } from './payment.ts';
import type { PaymentAction, PaymentField, PaymentWorld } from './world.ts';

const fields = ['number', 'expiry', 'code'] as const;
const texts = ['', 'x', '0000 1234 5678 9013', '0000', '09/31', '274', '4970 1012 3456 7890'];
const action = fc.oneof(
  fc.record({
    type: fc.constantFrom('fill', 'strange'),
    field: fc.constantFrom(...fields, 'nowhere'),
    text: fc.constantFrom(...texts),
  }),
  fc.record({ type: fc.constant('toggle'), option: fc.constantFrom('insurance', 'nowhere') }),
  fc.record({ type: fc.constant('deliver'), delivery: fc.constantFrom('post', 'shop', 'nowhere') }),
  fc
    .constantFrom(
      'follow',
      'follow',
      'next',
      'next',
      'pay',
      'confirm',
      'refuse',
      'back',
      'look',
      'delete',
      'transfer',
      'leave',
    )
    .map((type) => ({ type })),
);
testWorldLaws(paymentItem, action);

const { world } = paymentItem.item.content.fr as SimulationBody & { readonly world: PaymentWorld };
const play = (on: PaymentWorld, ...actions: readonly PaymentAction[]) =>
  actions.reduce((state, one) => payment.reduce(on, state, one), payment.init(on));
const fill = (field: PaymentField, text: string): PaymentAction => ({ type: 'fill', field, text });
const toCard: readonly PaymentAction[] = [{ type: 'follow' }, { type: 'deliver', delivery: 'shop' }, { type: 'next' }];
const sent: readonly PaymentAction[] = [
  ...toCard,
  fill('number', '0000123456789013'),
  fill('expiry', '0931'),
  fill('code', '274'),
  { type: 'pay' },
];

test('the total is what is in the basket, ticked and delivered; a delivery must be chosen', () => {
  const state = play(world, { type: 'follow' }, { type: 'next' });
  expect(state).toMatchObject({ screen: 'basket', errors: ['delivery'] });
  expect(payment.facts(world, state)).toMatchObject({ total: 1549, 'options.kept': 1 });
  const chosen = play(
    world,
    { type: 'follow' },
    { type: 'toggle', option: 'insurance' },
    { type: 'deliver', delivery: 'post' },
  );
  expect(payment.facts(world, chosen)).toMatchObject({ total: 1600, 'options.kept': 0 });
});

test('only the card of this world is sent; the bank then asks', () => {
  expect(play(world, ...toCard, { type: 'pay' })).toMatchObject({ screen: 'card', errors: fields, refusals: 1 });
  const asked = play(world, ...sent);
  expect(asked.screen).toBe('bank');
  expect(payment.facts(world, play(world, ...sent, { type: 'confirm' }))).toMatchObject({
    paid: true,
    'paid.amount': 1549,
    'paid.optionsKept': 1,
    'paid.otherAmount': false,
  });
  expect(payment.facts(world, play(world, ...sent, { type: 'refuse' }))).toMatchObject({
    paid: false,
    'bank.refused': true,
    'paid.amount': 0,
  });
});

test('another amount or another seller in the bank’s application is another purchase', () => {
  for (const bank of [
    { name: 'B', amount: 9900 },
    { name: 'B', seller: 'Z-Pay' },
  ]) {
    const on = { ...world, bank };
    expect(payment.facts(on, play(on, ...sent, { type: 'confirm' }))).toMatchObject({ 'paid.otherAmount': true });
  }
});

test('a message that was thrown away leads nowhere', () => {
  const gone = play(world, { type: 'delete' });
  expect(payment.reduce(world, gone, { type: 'follow' })).toBe(gone);
  expect(payment.facts(world, gone)).toMatchObject({ messageDeleted: true, linkFollowed: false });
});

describe('nobody’s own card is held', () => {
  test('what is far from the card is refused as it is typed, and is only told as strange', () => {
    const at = play(world, ...toCard);
    for (const other of ['4970 1012 3456 7890', '4970 10', '51234', '12/27 x'])
      expect(payment.reduce(world, at, fill('number', other))).toBe(at);
    expect(payment.reduce(world, at, { type: 'strange', field: 'number' })).toMatchObject({
      typed: { number: '' },
      strange: 1,
      strangeIn: 'number',
    });
  });

  test('slips are held, so that they can be mended', () => {
    for (const slip of ['0000 1243', '0000 12345678 9031', '000 1234', '0000 1234 5678 90133', '0'])
      expect(isNearCard(world.card, 'number', slip)).toBe(true);
  });

  test('at most a few digits of any other number are ever held', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[2-9]{16}$/u), (number) => {
        // Without the 0 and the 1 that begin this card, each sign is a slip until the fifth.
        expect(isNearCard(world.card, 'number', number.slice(0, 5))).toBe(false);
      }),
    );
  });

  test('a card that could be real is no card of a world', () => {
    const found: unknown[] = [];
    const real = { ...world, card: { ...world.card, number: '4111 1111 1111 1111' } };
    paymentCheck.parts(real, (path) => found.push(path));
    paymentCheck.parts(world, (path) => found.push(path));
    expect(found).toEqual([['card', 'number']]);
  });
});

test('a world may begin where the bank asks', () => {
  const { message: _message, ...rest } = world;
  const on: PaymentWorld = { ...rest, start: 'bank', deliveries: [], options: [], bank: { name: 'B', amount: 12500 } };
  expect(payment.facts(on, play(on, { type: 'refuse' }))).toMatchObject({ 'bank.refused': true, paid: false });
  // The bank asks because a card was sent, even if not by this person.
  expect(payment.facts(on, play(on))).toMatchObject({ 'card.sent': true, 'card.refused': 0 });
  expect(payment.facts(on, play(on, { type: 'confirm' }))).toMatchObject({
    'paid.amount': 12500,
    'paid.otherAmount': true,
  });
});
