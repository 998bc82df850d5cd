import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testWorldLaws } from '../../fixtures/laws.test-kit.ts';
import { textingItem } from '../../fixtures/texting.test-item.ts';
import type { SimulationBody } from '../../item/item.ts';
import { texting } from './texting.ts';
import type { TextingAction, TextingWorld } from './world.ts';

const action = fc.oneof(
  fc.record({ type: fc.constant('open'), conversation: fc.constantFrom('walk', 'nadia', 'n3', 'n9') }),
  fc.record({ type: fc.constant('write'), text: fc.constantFrom('', ' ', 'Oui') }),
  fc.record({ type: fc.constant('take'), photo: fc.constantFrom('p1', 'p2', 'p9') }),
  fc.record({ type: fc.constant('quick'), reply: fc.constantFrom('r1', 'r9') }),
  fc.record({ type: fc.constantFrom('remove', 'followLink'), message: fc.constantFrom('m1', 'm9') }),
  fc.constantFrom('send', 'photos', 'leaveOut', 'about', 'mute', 'block', 'report', 'back').map((type) => ({ type })),
);
testWorldLaws(textingItem, action);

const { world } = textingItem.item.content.fr as SimulationBody & { readonly world: TextingWorld };
const play = (on: TextingWorld, ...actions: readonly TextingAction[]) =>
  actions.reduce((state, one) => texting.reduce(on, state, one), texting.init(on));
const open = (conversation: string): TextingAction => ({ type: 'open', conversation });

test('a message needs words or a photo, and the photo chosen can be left out', () => {
  const chosen = play(world, open('nadia'), { type: 'photos' }, { type: 'take', photo: 'p1' });
  expect(chosen).toMatchObject({ view: 'conversation', photo: 'p1' });
  const without = texting.reduce(world, chosen, { type: 'leaveOut' });
  expect(texting.reduce(world, without, { type: 'send' })).toBe(without);
  const sent = texting.reduce(world, chosen, { type: 'send' });
  expect(texting.facts(world, sent)).toMatchObject({
    'photo.nadia.p1': true,
    'replied.nadia': true,
    'reply.nadia.length': 0,
    'sent.groups': 0,
    'photos.sent': 1,
  });
  expect(sent).toMatchObject({ draft: '', photo: null });
});

test('what is written in a group goes to everybody, and that has a code where it could have been for one', () => {
  const sent = play(world, open('walk'), { type: 'write', text: 'Oui' }, { type: 'send' });
  expect(texting.facts(world, sent)).toMatchObject({ 'sent.groups': 1, 'reply.walk.length': 3 });
  expect(texting.evidence(world).map(({ observable }) => observable)).toEqual(['answered-in-the-group']);
  const alone = { ...world, conversations: world.conversations.filter(({ id }) => id === 'walk') };
  expect(texting.evidence(alone)).toEqual([]);
});

test('a draft and a chosen photo do not follow to another conversation', () => {
  const left = play(
    world,
    open('nadia'),
    { type: 'photos' },
    { type: 'take', photo: 'p1' },
    { type: 'write', text: 'Oui' },
    { type: 'back' },
  );
  expect(left).toMatchObject({ view: 'list', draft: '', photo: null });
});

test('nobody is answered while blocked, and blocking can be taken back', () => {
  const blocked = play(world, open('n3'), { type: 'about' }, { type: 'block' }, { type: 'back' });
  expect(texting.facts(world, blocked)).toMatchObject({ 'blocked.n3': true });
  for (const one of [{ type: 'write', text: 'Oui' }, { type: 'photos' }, { type: 'send' }] as const)
    expect(texting.reduce(world, blocked, one)).toBe(blocked);
  const again = [{ type: 'about' }, { type: 'block' }] as const;
  const free = again.reduce((state, one) => texting.reduce(world, state, one), blocked);
  expect(texting.facts(world, free)).toMatchObject({ 'blocked.n3': false });
});

test('nothing is done that the phone does not offer', () => {
  const bare: TextingWorld = { ...world, offers: [] };
  const read = play(bare, open('nadia'));
  for (const one of [{ type: 'write', text: 'x' }, { type: 'photos' }, { type: 'remove', message: 'm1' }] as const)
    expect(texting.reduce(bare, read, one)).toBe(read);
  const about = play(bare, open('nadia'), { type: 'about' });
  for (const type of ['mute', 'block', 'report'] as const) expect(texting.reduce(bare, about, { type })).toBe(about);
});

test('a deleted message is gone, its link with it', () => {
  const deleted = play(world, open('n3'), { type: 'remove', message: 'm1' });
  expect(texting.facts(world, deleted)).toMatchObject({ 'deleted.n3.m1': true, 'deleted.total': 1 });
  expect(texting.reduce(world, deleted, { type: 'followLink', message: 'm1' })).toBe(deleted);
});

test('nobody is answered with a ready-made reply while blocked either', () => {
  const quick: TextingAction = { type: 'quick', reply: 'r1' };
  expect(texting.facts(world, play(world, open('nadia'), quick))).toMatchObject({ 'replied.nadia': true });
  const blocked = play(world, open('nadia'), { type: 'about' }, { type: 'block' }, { type: 'back' });
  expect(texting.reduce(world, blocked, quick)).toBe(blocked);
});
