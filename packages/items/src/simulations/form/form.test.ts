import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formItem } from '../../fixtures/form.test-item.ts';
import { testWorldLaws } from '../../fixtures/laws.test-kit.ts';
import { form } from './form.ts';
import { isWellFormed } from './is-well-formed.ts';
import type { FormAction, FormField, FormWorld } from './world.ts';

const value = fc.constantFrom('', 'x', 'Élodie', 'elodie@exemple.fr', '01/02/1950', '31/02/1950', 'true', 'false');
const action = fc.oneof(
  fc.record({ type: fc.constant('fill'), field: fc.constantFrom('name', 'mail', 'born', 'agree', 'nowhere'), value }),
  fc.constant({ type: 'submit' }),
);
testWorldLaws(formItem, action);

const world: FormWorld = {
  kind: 'form',
  fields: [
    { id: 'name', label: 'Name', kind: 'text', required: true, value: '' },
    { id: 'mail', label: 'Mail', kind: 'email', required: false, value: '' },
  ],
  submit: 'Send',
};
const play = (on: FormWorld, ...actions: readonly FormAction[]) =>
  actions.reduce((state, one) => form.reduce(on, state, one), form.init(on));
const fill = (field: string, text: string): FormAction => ({ type: 'fill', field, value: text });
const submit: FormAction = { type: 'submit' };

describe('sending', () => {
  test('shows an error at what is missing or ill-formed, and sends nothing', () => {
    expect(play(world, fill('mail', 'lea@exemple'), submit)).toMatchObject({
      errors: ['name', 'mail'],
      submits: 1,
      submitted: false,
    });
  });

  test('an error stays until the next try, and is remembered', () => {
    const filled = play(world, submit, fill('name', 'Léa'));
    expect(filled.errors).toEqual(['name']);
    const sent = form.reduce(world, filled, submit);
    expect(sent).toMatchObject({ errors: [], everWrong: ['name'], submits: 2, submitted: true });
    expect(form.facts(world, sent)).toMatchObject({
      'field.name.error': true,
      'field.mail.error': false,
      'errors.shown': 1,
    });
  });

  test('what is sent can no longer be changed', () => {
    const sent = play(world, fill('name', 'Léa'), submit);
    expect(form.reduce(world, sent, fill('name', 'Lou'))).toBe(sent);
    expect(form.reduce(world, sent, submit)).toBe(sent);
  });

  test('a bare line has no button', () => {
    const bare: FormWorld = { kind: 'form', fields: world.fields };
    const state = form.init(bare);
    expect(form.reduce(bare, state, submit)).toBe(state);
  });
});

test('a list takes its options only, a box to tick true or false', () => {
  const fields: readonly FormField[] = [
    { id: 'town', label: 'Town', kind: 'choice', required: true, value: '', options: [{ id: 'a', label: 'A' }] },
    { id: 'yes', label: 'Yes', kind: 'checkbox', required: false, value: 'false' },
  ];
  const on: FormWorld = { kind: 'form', fields };
  expect(play(on, fill('town', 'b'), fill('yes', 'maybe'))).toEqual(form.init(on));
  expect(play(on, fill('town', 'a'), fill('yes', 'true')).values).toEqual({ town: 'a', yes: 'true' });
});

test('typed text is tidied, and folded as its kind allows', () => {
  const facts = form.facts(
    world,
    play(world, fill('name', '  L\u0065\u0301a\u00A0 L’Œil '), fill('mail', 'Léa@Exemple.FR')),
  );
  expect(facts).toMatchObject({
    'field.name': "Léa L'Œil",
    'field.name.folded': 'lea l oeil',
    'field.mail': 'Léa@Exemple.FR',
    'field.mail.folded': 'léa@exemple.fr',
  });
});

describe('well-formed', () => {
  const is = (kind: FormField['kind'], text: string) =>
    isWellFormed({ id: 'f', label: 'F', kind, required: false, value: '' }, text);
  test.each(['paul@exemple.fr', 'anne-marie.b@mail.exemple.org', ' paul@exemple.fr '])('email %s', (text) =>
    expect(is('email', text)).toBe(true),
  );
  test.each([
    'paul',
    'paul@',
    '@exemple.fr',
    'paul@exemple',
    'paul @exemple.fr',
    'p@q@r.fr',
    'paul@exemple..fr',
    'paul@.fr',
  ])('no email %s', (text) => expect(is('email', text)).toBe(false));
  test.each(['01/02/1950', '29/02/2024', '31/12/1999'])('date %s', (text) => expect(is('date', text)).toBe(true));
  test.each([
    '1/2/1950',
    '29/02/2023',
    '31/04/1950',
    '00/01/1950',
    '01/13/1950',
    '01/01/50',
    '1950-02-01',
    '29/02/1900',
  ])('no date %s', (text) => expect(is('date', text)).toBe(false));
  test.each(['12', '1 250,50', '-3', '1250.5'])('number %s', (text) => expect(is('number', text)).toBe(true));
  test.each(['douze', '1,2,3', '12 34', '€5'])('no number %s', (text) => expect(is('number', text)).toBe(false));
});
