import { evaluateCondition } from '@jalon/referential/condition';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testWorldLaws } from '../../fixtures/laws.test-kit.ts';
import { mailItem } from '../../fixtures/mail.test-item.ts';
import type { SimulationBody } from '../../item/item.ts';
import { mail } from './mail.ts';
import type { MailAction, MailWorld } from './world.ts';

const action = fc.oneof(
  fc.record({ type: fc.constant('open'), message: fc.constantFrom('m1', 'm2', 'm9') }),
  fc.record({ type: fc.constant('openAttachment'), attachment: fc.constantFrom('a1', 'a9') }),
  fc.record({ type: fc.constant('followLink'), link: fc.constantFrom('l1', 'l9') }),
  fc.record({ type: fc.constant('write'), text: fc.constantFrom('', ' ', 'Merci', 'Merci Lina !') }),
  fc.constantFrom('reply', 'send', 'report', 'delete', 'back').map((type) => ({ type })),
);
testWorldLaws(mailItem, action);

const { world } = mailItem.item.content.fr as SimulationBody & { readonly world: MailWorld };
const play = (on: MailWorld, ...actions: readonly MailAction[]) =>
  actions.reduce((state, one) => mail.reduce(on, state, one), mail.init(on));
const open = (message: string): MailAction => ({ type: 'open', message });
const write = (text: string): MailAction => ({ type: 'write', text });

test('a message is answered only where answering is offered, and never with nothing', () => {
  const sent = play(world, open('m1'), { type: 'reply' }, write(' Merci '), { type: 'send' });
  expect(mail.facts(world, sent)).toMatchObject({ 'replied.m1': true, 'reply.m1.length': 5, 'sent.total': 1 });
  const blank = play(world, open('m1'), { type: 'reply' }, write(' \u200B '));
  expect(mail.reduce(world, blank, { type: 'send' })).toBe(blank);
  const silent: MailWorld = { ...world, offers: [] };
  const read = play(silent, open('m1'));
  for (const type of ['reply', 'report', 'delete'] as const) expect(mail.reduce(silent, read, { type })).toBe(read);
});

test('attachments and links belong to the message that is open', () => {
  const second = play(world, open('m2'));
  expect(mail.reduce(world, second, { type: 'openAttachment', attachment: 'a1' })).toBe(second);
  const facts = mail.facts(world, mail.reduce(world, second, { type: 'followLink', link: 'l1' }));
  expect(facts).toMatchObject({ 'link.m2.l1': true, 'link.m1.l1': false, 'links.followed': 1 });
});

test('back goes one step: attachment, message, list; a draft waits for the reader of its own message', () => {
  const attachment = play(world, open('m1'), { type: 'openAttachment', attachment: 'a1' });
  expect(attachment.view).toBe('attachment');
  const message = mail.reduce(world, attachment, { type: 'back' });
  expect(message).toMatchObject({ view: 'message', message: 'm1', attachment: null });
  expect(mail.reduce(world, message, { type: 'back' })).toMatchObject({ view: 'list', message: null });
  const draft = play(world, open('m1'), { type: 'reply' }, write('Mer'), { type: 'back' }, { type: 'reply' });
  expect(draft.draft).toBe('Mer');
  expect(
    play(world, open('m1'), { type: 'reply' }, write('Mer'), { type: 'back' }, { type: 'back' }, open('m2')).draft,
  ).toBe('');
});

test('what is deleted cannot be opened again', () => {
  const deleted = play(world, open('m1'), { type: 'delete' });
  expect(deleted).toMatchObject({ view: 'list', deleted: ['m1'] });
  expect(mail.reduce(world, deleted, open('m1'))).toBe(deleted);
});

test('a link is followed only where the open message holds it', () => {
  const read = play(world, open('m2'));
  expect(mail.reduce(world, read, { type: 'followLink', link: 'l9' })).toBe(read);
  const list = play(world);
  expect(mail.reduce(world, list, { type: 'followLink', link: 'l1' })).toBe(list);
});

test('a link opened in a message that the person reports or doubts is told, whatever was asked', () => {
  const codes = (on: MailWorld, ...actions: readonly MailAction[]) => {
    const facts = mail.facts(on, play(on, ...actions));
    return mail
      .evidence(on)
      .filter(({ when }) => evaluateCondition(when, facts) === 'yes')
      .map(({ observable }) => observable);
  };
  const follow: MailAction = { type: 'followLink', link: 'l1' };
  const report: MailAction = { type: 'report' };
  expect(codes(world, open('m1'), follow, report)).toEqual(['suspicious-link-followed']);
  expect(codes(world, open('m1'), report, open('m2'), follow)).toEqual([]);
  expect(codes(world, open('m1'), follow)).toEqual([]);
  const judging: MailWorld = { ...world, offers: ['judge'] };
  const doubt: readonly MailAction[] = [{ type: 'doubt' }, { type: 'point', cue: 'sender' }];
  expect(codes(judging, open('m1'), follow, ...doubt)).toEqual(['suspicious-link-followed']);
  expect(codes(judging, open('m1'), follow, { type: 'trust' })).toEqual([]);
  expect(mail.evidence({ ...world, offers: ['reply'] })).toEqual([]);
  expect(mail.evidence(world).every(({ feedbackOnly }) => feedbackOnly === true)).toBe(true);
});
