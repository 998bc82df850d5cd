import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testWorldLaws } from '../../fixtures/laws.test-kit.ts';
import { procedureItem } from '../../fixtures/procedure.test-item.ts';
import type { SimulationBody } from '../../item/item.ts';
import { parseBankItem } from '../../schema/parse-bank-item.ts';
import { answerOf, form } from './form.ts';
import { fitsMask } from './fits-mask.ts';
import type { FormAction, FormState, FormWorld } from './world.ts';

const { world } = procedureItem.item.content.fr as SimulationBody & { readonly world: FormWorld };
const field = fc.constantFrom('born', 'number', 'town', 'proof', 'nowhere');
const value = fc.constantFrom('', 'x', '03/02/1960', '3 février', 'VB12 3456', 'south', 'bill', 'song', 'menu');
const action = fc.oneof(
  { weight: 4, arbitrary: fc.record({ type: fc.constant('fill'), field, value }) },
  { weight: 3, arbitrary: fc.constantFrom('next', 'previous', 'submit').map((type) => ({ type })) },
  { weight: 1, arbitrary: fc.constantFrom('pause', 'resume').map((type) => ({ type })) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('mend'), field }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('reduce'), document: fc.constantFrom('bill', 'song', 'x') }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('keep'), how: fc.constantFrom('save', 'print', 'eat') }) },
);
testWorldLaws(procedureItem, action);

const from = (state: FormState, ...actions: readonly FormAction[]) =>
  actions.reduce((now, one) => form.reduce(world, now, one), state);
const play = (...actions: readonly FormAction[]) => from(form.init(world), ...actions);
const fill = (id: string, text: string): FormAction => ({ type: 'fill', field: id, value: text });
const next: FormAction = { type: 'next' };
const previous: FormAction = { type: 'previous' };
const submit: FormAction = { type: 'submit' };
const firstPage = [fill('born', '03/02/1960'), fill('number', 'vb12 3456'), next] as const;
const secondPage = [fill('proof', 'menu'), next] as const;

test('the item is sound', () => {
  expect(parseBankItem(structuredClone(procedureItem))).toEqual({ ok: true, value: procedureItem });
});

describe('pages', () => {
  test('one that lacks something is not left forwards, and says what in its own words', () => {
    const stuck = play(fill('born', '3 février 1960'), fill('number', 'VB12'), next);
    expect(stuck).toMatchObject({ page: 0, errors: ['born', 'number'], submits: 0 });
    expect(stuck.slips).toEqual(['date-written-otherwise', 'number-not-whole']);
    expect(form.facts(world, stuck)).toMatchObject({
      step: 'person',
      'noted.number-not-whole': true,
      'noted.proof-missing': false,
    });
  });

  test('going back and on again loses nothing', () => {
    const there = play(...firstPage, fill('town', 'north'), fill('proof', 'menu'));
    expect(from(there, previous, next)).toEqual(there);
  });

  test('fields of another page are out of reach, and so is sending', () => {
    const first = form.init(world);
    expect(from(first, fill('town', 'north'))).toBe(first);
    expect(from(first, submit, previous, { type: 'mend', field: 'born' })).toBe(first);
  });

  test('never sends what is not accepted, whatever is done', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
        const state = actions.reduce<FormState>(
          (now, one) => form.reduce(world, now, one as FormAction),
          form.init(world),
        );
        const facts = form.facts(world, state);
        const unsound = world.fields.filter(({ id }) => facts[`field.${id}.valid`] !== true);
        expect(state.submitted && unsound.length > 0).toBe(false);
        expect(state.page).toBeLessThanOrEqual(state.reached);
        expect(state.reached).toBeLessThanOrEqual(2);
      }),
    );
  });
});

describe('the review', () => {
  const review = play(...firstPage, ...secondPage);

  test('comes last; an answer changed from there leads back to it', () => {
    expect(form.facts(world, review)).toMatchObject({ step: 'review', reviewed: true, 'steps.reached': 3 });
    const mended = from(review, { type: 'mend', field: 'number' }, fill('number', 'VB99 9999'), next);
    expect(mended).toMatchObject({ page: 2, mended: ['number'], values: { number: 'VB99 9999', proof: 'menu' } });
  });

  test('is not come back to past a page left unsound', () => {
    const emptied = from(review, previous, fill('proof', ''), previous, next);
    expect(emptied).toMatchObject({ page: 1, errors: ['proof'], slips: ['proof-missing'] });
  });

  test('sends, and the receipt can be kept once sent', () => {
    expect(from(review, { type: 'keep', how: 'save' })).toBe(review);
    const kept = from(review, submit, { type: 'keep', how: 'print' });
    expect(form.facts(world, kept)).toMatchObject({
      step: 'sent',
      submitted: true,
      'receipt.printed': true,
      'receipt.kept': true,
    });
    expect(from(kept, fill('born', ''), next, { type: 'pause' })).toBe(kept);
  });
});

describe('documents', () => {
  const there = play(...firstPage);

  test('one that is too large is refused, and taken once made smaller', () => {
    const refused = from(there, fill('proof', 'bill'));
    expect(refused).toMatchObject({ refused: { field: 'proof', document: 'bill' }, values: { proof: '' } });
    expect(form.facts(world, refused)['noted.file-too-large-chosen']).toBe(true);
    const taken = from(refused, { type: 'reduce', document: 'bill' }, fill('proof', 'bill'));
    expect(taken).toMatchObject({ refused: null, values: { proof: 'bill' } });
    expect(world.fields.map((one) => answerOf(world, taken, one)).at(-1)).toBe('Facture d’eau');
  });

  test('one of a kind that is not taken is refused, and what was there stays', () => {
    const refused = from(there, fill('proof', 'menu'), fill('proof', 'song'));
    expect(refused.values['proof']).toBe('menu');
    expect(refused.slips).toEqual(['file-of-another-kind-chosen']);
  });
});

test('put aside, nothing moves until it is taken up again where it was', () => {
  const there = play(...firstPage, fill('town', 'south'));
  const away = from(there, { type: 'pause' });
  expect(from(away, next, previous, fill('town', 'north'))).toBe(away);
  expect(from(away, { type: 'resume' })).toEqual({ ...there, pauses: 1 });
});

test.each([
  ['VB99 9999', 'vb 12 34 56', true],
  ['VB99 9999', 'VB12 345', false],
  ['VB99 9999', 'VB12 34567', false],
  ['9 99 99', '1-23-45', false],
  ['A9', 'é1', false],
])('the mask %s and %s', (mask, text, fits) => expect(fitsMask(mask, text)).toBe(fits));

test.each([
  [{ ...world, steps: [{ id: 'person', title: 'A' }] }, 'item/content/fr/world/fields/2/step'],
  [{ ...world, documents: undefined }, 'item/content/fr/world/fields/3/kind'],
])('parts that do not fit are told', (odd, path) => {
  const { documents, ...rest } = odd;
  const whole = documents === undefined ? rest : { ...rest, documents };
  const { item, key } = procedureItem;
  const content = { ...item.content, fr: { ...item.content.fr, world: whole } };
  const parsed = parseBankItem({ item: { ...item, content }, key });
  expect(parsed.ok ? [] : parsed.errors.map((error) => error.path)).toContain(`/${path}`);
});
