import { expect, test } from 'vitest';
import { scoreGoal, type GoalScoring } from '../scoring/goal.ts';
import { arrange } from '../simulations/arrange/arrange.ts';
import { arrangeGestures } from '../simulations/arrange/simulate.ts';
import type { ArrangeWorld } from '../simulations/arrange/world.ts';
import { mail } from '../simulations/mail/mail.ts';
import { mailGestures } from '../simulations/mail/simulate.ts';
import type { MailWorld } from '../simulations/mail/world.ts';
import { playPersona } from './play-persona.ts';

const keyOf = (scoring: GoalScoring) => ({ itemId: 'item:a', itemVersion: '1.0.0', scoring }) as const;

const world: ArrangeWorld = {
  kind: 'arrange',
  things: [{ id: 'thing', label: 'Thing', place: null }],
  places: [
    { id: 'here', label: 'Here' },
    { id: 'there', label: 'There' },
  ],
};
const scoring: GoalScoring = {
  template: 'goal',
  goal: { fact: 'place.thing', op: 'eq', value: 'here' },
  evidence: [
    { observable: 'moved', when: { fact: 'moves', op: 'gte', value: 1 }, credit: 0.5 },
    { observable: 'thrice', when: { fact: 'moves', op: 'gte', value: 3 }, cap: 0.2 },
  ],
};

test.each([
  [0, 0, []],
  [0.2, 0.2, ['moved', 'thrice']],
  [0.3, 0.5, ['moved']],
  [0.5, 0.5, ['moved']],
  [1, 1, ['moved']],
])('asked for %d, a credit of %d', (credit, reached, evidence) => {
  const actions = playPersona(arrange, arrangeGestures, world, keyOf(scoring), { kind: 'credit', credit }, () => 0);
  const state = actions.reduce((now, action) => arrange.reduce(world, now, action), arrange.init(world));
  expect(scoreGoal(scoring, arrange.facts(world, state))).toEqual({ credit: reached, evidence });
  expect(arrange.isAnswered(world, state)).toBe(true);
});

test('gestures are made with the input of the person', () => {
  for (const input of ['mouse', 'touch', 'keyboard'] as const) {
    const actions = playPersona(arrange, arrangeGestures, world, keyOf(scoring), { kind: 'ideal', input }, () => 0);
    expect(actions).toEqual([
      { type: 'pick', thing: 'thing', input },
      { type: 'put', place: 'here', input },
    ]);
  }
});

test('nothing is done where whatever is done earns more than was asked', () => {
  const inbox: MailWorld = {
    kind: 'mail',
    account: 'camille@exemple.fr',
    messages: [
      {
        id: 'm1',
        from: { name: 'Lina', address: 'lina@exemple.fr' },
        subject: 'Dimanche',
        date: '3 mars',
        lines: ['À dimanche !'],
        attachments: [],
        links: [],
      },
    ],
    offers: [],
  };
  const opening = keyOf({ template: 'goal', goal: { fact: 'opened.m1', op: 'eq', value: true }, evidence: [] });
  expect(playPersona(mail, mailGestures, inbox, opening, { kind: 'credit', credit: 0 }, () => 0)).toEqual([]);
  expect(playPersona(mail, mailGestures, inbox, opening, { kind: 'ideal' }, () => 0)).toEqual([
    { type: 'open', message: 'm1' },
  ]);
});
