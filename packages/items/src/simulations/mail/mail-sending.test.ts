import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testWorldLaws } from '../../fixtures/laws.test-kit.ts';
import { postItem } from '../../fixtures/post.test-item.ts';
import type { SimulationBody } from '../../item/item.ts';
import { worldCheckOf } from '../../schema/checks/world-checks.ts';
import { cuesOf } from './cues-of.ts';
import { mail } from './mail.ts';
import type { MailAction, MailMessage, MailWorld } from './world.ts';

const plain = ['reply', 'replyAll', 'forward', 'compose', 'send', 'move', 'trust', 'doubt', 'back'] as const;
const action = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...plain).map((type) => ({ type })) },
  fc.record({ type: fc.constant('open'), message: fc.constantFrom('m1', 'm9') }),
  fc.record({
    type: fc.constantFrom('address', 'subject', 'write'),
    text: fc.constantFrom('', 'lina', 'Lina@exemple.fr'),
  }),
  fc.record({ type: fc.constantFrom('attach', 'detach'), file: fc.constantFrom('f1', 'f2', 'f9') }),
  fc.record({ type: fc.constant('put'), folder: fc.constantFrom('club', 'inbox') }),
  fc.record({ type: fc.constant('point'), cue: fc.constantFrom('sender', 'line.1', 'line.2', 'link.l1') }),
);
testWorldLaws(postItem, action);

const { world } = postItem.item.content.fr as SimulationBody & { readonly world: MailWorld };
const play = (on: MailWorld, ...actions: readonly MailAction[]) =>
  actions.reduce((state, one) => mail.reduce(on, state, one), mail.init(on));
const open: MailAction = { type: 'open', message: 'm1' };
const address = (text: string): MailAction => ({ type: 'address', text });

test('a message passed on needs an address, and no words; the address is compared in small letters', () => {
  const begun = play(world, open, { type: 'forward' }, address('lina'));
  expect(mail.reduce(world, begun, { type: 'send' })).toBe(begun);
  const sent = play(world, open, { type: 'forward' }, address(' Lina@Exemple.FR '), { type: 'send' });
  expect(mail.facts(world, sent)).toMatchObject({
    'forwarded.m1': true,
    'forward.m1.to': 'lina@exemple.fr',
    'replied.m1': false,
    'sent.total': 1,
  });
});

test('a file can be attached, taken out, and goes along with the message it was attached to', () => {
  const attach: MailAction = { type: 'attach', file: 'f1' };
  const without = play(world, open, { type: 'reply' }, attach, { type: 'detach', file: 'f1' });
  expect(mail.reduce(world, without, { type: 'send' })).toBe(without);
  const sent = play(world, open, { type: 'reply' }, attach, { type: 'send' });
  expect(mail.facts(world, sent)).toMatchObject({
    'reply.m1.file.f1': true,
    'reply.m1.file.f2': false,
    'reply.m1.length': 0,
    'new.file.f1': false,
  });
  expect(sent.attached).toEqual([]);
});

test('what was begun as a reply does not slip into a message passed on', () => {
  const begun = play(world, open, { type: 'reply' }, { type: 'write', text: 'Oui' }, { type: 'back' });
  expect(mail.reduce(world, begun, { type: 'reply' })).toMatchObject({ draft: 'Oui' });
  expect(mail.reduce(world, begun, { type: 'forward' })).toMatchObject({ draft: '', mode: 'forward' });
});

test('replying to all is there only where there are others', () => {
  const all = play(world, open, { type: 'replyAll' }, { type: 'write', text: 'Oui' }, { type: 'send' });
  expect(mail.facts(world, all)).toMatchObject({ 'replied.m1': true, 'repliedAll.m1': true });
  const [{ others: _, ...unshared }] = world.messages as readonly [MailMessage];
  const alone: MailWorld = { ...world, messages: [unshared] };
  const read = play(alone, open);
  expect(mail.reduce(alone, read, { type: 'replyAll' })).toBe(read);
});

test('a new message is written from the list, and comes back to it', () => {
  const sent = play(
    world,
    { type: 'compose' },
    address('lina@exemple.fr'),
    { type: 'subject', text: 'Plan' },
    { type: 'write', text: 'Bonjour' },
    { type: 'send' },
  );
  expect(sent.view).toBe('list');
  expect(mail.facts(world, sent)).toMatchObject({
    composed: true,
    'new.to': 'lina@exemple.fr',
    'new.length': 7,
    'new.subject.length': 4,
    'replied.m1': false,
  });
});

test('a doubt points at a part of the message; finding it honest takes the doubt back', () => {
  const doubt = play(world, open, { type: 'doubt' }, { type: 'point', cue: 'link.l1' });
  expect(doubt.view).toBe('message');
  expect(mail.facts(world, doubt)).toMatchObject({ 'judged.m1': 'doubtful', 'cue.m1': 'link.l1' });
  const trust = mail.reduce(world, doubt, { type: 'trust' });
  expect(mail.facts(world, trust)).toMatchObject({ 'judged.m1': 'honest', 'cue.m1': 'none' });
  expect(trust.cues).toEqual({});
  const unsaid = play(world, open, { type: 'doubt' }, { type: 'back' });
  expect(mail.facts(world, unsaid)).toMatchObject({ 'judged.m1': 'none' });
  expect(cuesOf(world.messages[0]!)).toEqual(['sender', 'subject', 'line.1', 'link.l1']);
});

test('only folders that there are take a message', () => {
  const moving = play(world, open, { type: 'move' });
  expect(mail.reduce(world, moving, { type: 'put', folder: 'inbox' })).toBe(moving);
  const put = mail.reduce(world, moving, { type: 'put', folder: 'club' });
  expect(put.view).toBe('list');
  expect(mail.facts(world, put)).toMatchObject({ 'folder.m1': 'club' });
});

test('a mailbox as before has the facts that it had, and no other', () => {
  const { contacts: _contacts, files: _files, folders: _folders, ...plainWorld } = world;
  const names = mail.factNames({ ...plainWorld, offers: ['reply', 'report', 'delete'] });
  expect(names).toEqual([
    'opened.m1',
    'link.m1.l1',
    'replied.m1',
    'reply.m1.length',
    'reported.m1',
    'deleted.m1',
    'sent.total',
    'links.followed',
  ]);
});

test('what is offered has what it needs, and says so where it has not', () => {
  const problems = (on: MailWorld): readonly string[] => {
    const found: string[] = [];
    worldCheckOf(on).parts(on, (path) => found.push(path.join('/')));
    return found;
  };
  expect(problems(world)).toEqual([]);
  const { folders: _, ...without } = world;
  expect(problems(without)).toEqual(['folders']);
  expect(problems({ ...world, contacts: [{ id: 'x', name: 'X', address: 'nowhere' }] })).toEqual([
    'contacts/0/address',
  ]);
  expect(problems({ ...world, folders: [{ id: 'inbox', name: 'X' }] })).toEqual(['folders']);
});
