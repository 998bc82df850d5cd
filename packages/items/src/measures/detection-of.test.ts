import { expect, test } from 'vitest';
import type { Condition } from '@jalon/referential/condition';
import type { ItemKey } from '../item/item.ts';
import { mail } from '../simulations/mail/mail.ts';
import type { MailWorld } from '../simulations/mail/world.ts';
import { detection } from './detection.ts';
import { detectionOf, sorted } from './detection-of.ts';

const world: MailWorld = {
  kind: 'mail',
  account: 'anna@courrier.exemple',
  offers: ['judge'],
  messages: ['bank', 'sister'].map((id) => ({
    id,
    from: { name: id, address: `${id}@courrier.exemple` },
    subject: id,
    date: 'lundi 3 mars',
    lines: ['Bonjour.'],
    attachments: [],
    links: [],
  })),
};
const keyOf = (goal: Condition): ItemKey => ({
  itemId: 'item:a',
  itemVersion: '1.0.0',
  scoring: { template: 'goal', goal, evidence: [] },
});
const is = (message: string, value: string): Condition => ({ fact: `judged.${message}`, op: 'eq', value });
const key = keyOf({ all: [is('bank', 'doubtful'), is('sister', 'honest')] });

/** The facts of the mailbox once each message named was judged so. */
function judged(said: Readonly<Record<string, 'honest' | 'doubtful'>>) {
  let state = mail.init(world);
  for (const [message, how] of Object.entries(said)) {
    state = mail.reduce(world, state, { type: 'open', message });
    if (how === 'honest') state = mail.reduce(world, state, { type: 'trust' });
    else
      for (const action of [{ type: 'doubt' }, { type: 'point', cue: 'sender' }] as const)
        state = mail.reduce(world, state, action);
    state = mail.reduce(world, state, { type: 'back' });
  }
  return { key, facts: mail.facts(world, state) };
}

test('skill and suspicion come from what was judged, against what the key asks for', () => {
  const right = judged({ bank: 'doubtful', sister: 'honest' });
  const suspicious = judged({ bank: 'doubtful', sister: 'doubtful' });
  const many = [...Array.from({ length: 2 }, () => right), ...Array.from({ length: 8 }, () => suspicious)];
  expect(sorted(many)).toEqual({ frauds: 10, hits: 10, legitimate: 10, falseAlarms: 8 });
  const found = detectionOf(many);
  expect(found).toEqual(detection({ frauds: 10, hits: 10, legitimate: 10, falseAlarms: 8 }));
  expect(found.ok && [found.value.sensitivity.toFixed(4), found.value.criterion.toFixed(4)]).toEqual([
    '0.9428',
    '-1.2192',
  ]);
});

test('what was left unjudged counts on no side, and nothing judged is no measure', () => {
  expect(sorted([judged({ bank: 'honest' })])).toEqual({ frauds: 1, hits: 0, legitimate: 0, falseAlarms: 0 });
  expect(detectionOf([judged({})])).toMatchObject({ ok: false, field: 'frauds' });
});

test('what the key forbids, or takes either way, settles nothing', () => {
  const facts = judged({ bank: 'doubtful', sister: 'doubtful' }).facts;
  const count = (goal: Condition) => sorted([{ key: keyOf(goal), facts }]);
  const none = { frauds: 0, hits: 0, legitimate: 0, falseAlarms: 0 };
  expect(count({ not: is('bank', 'doubtful') })).toEqual(none);
  expect(count({ any: [is('bank', 'doubtful'), is('bank', 'honest')] })).toEqual(none);
  expect(sorted([{ key: { ...key, scoring: { template: 'match_correct', correct: ['a'] } }, facts }])).toEqual(none);
});
