import fc from 'fast-check';
import { expect, test } from 'vitest';
import { callItem } from '../../fixtures/call.test-item.ts';
import { testWorldLaws } from '../../fixtures/laws.test-kit.ts';
import type { SimulationBody } from '../../item/item.ts';
import { call } from './call.ts';
import type { CallAction, CallWorld } from './world.ts';

const plain = [
  'join',
  'decline',
  'allow',
  'refuse',
  'microphone',
  'camera',
  'louder',
  'softer',
  'captions',
  'hand',
  'stopSharing',
  'send',
  'leave',
] as const;
const action = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...plain).map((type) => ({ type })) },
  fc.record({ type: fc.constant('panel'), panel: fc.constantFrom('people', 'chat', 'share', 'nowhere') }),
  fc.record({ type: fc.constant('share'), screen: fc.constantFrom('s1', 's2', 's9') }),
  fc.record({ type: fc.constant('write'), text: fc.constantFrom('', ' ', 'Bonjour') }),
);
testWorldLaws(callItem, action);

const { world } = callItem.item.content.fr as SimulationBody & { readonly world: CallWorld };
const play = (on: CallWorld, ...types: readonly (CallAction | CallAction['type'])[]) =>
  types
    .map((one) => (typeof one === 'string' ? ({ type: one } as CallAction) : one))
    .reduce((state, one) => call.reduce(on, state, one), call.init(on));
const factsAfter = (on: CallWorld, ...types: Parameters<typeof play>[1][]) => call.facts(on, play(on, ...types));

test('joining asks for the microphone, then for the camera, and what is refused stays off', () => {
  expect(play(world, 'join')).toMatchObject({ stage: 'asking', asking: 'microphone', joined: false });
  expect(factsAfter(world, 'join', 'allow', 'refuse')).toMatchObject({
    inside: true,
    microphone: true,
    camera: false,
    'permission.microphone': 'allowed',
    'permission.camera': 'refused',
  });
});

test('what was refused is asked for again by its button, and can then be on', () => {
  const refused = play(world, 'join', 'refuse', 'refuse', 'camera');
  expect(refused).toMatchObject({ stage: 'asking', asking: 'camera' });
  expect(call.facts(world, call.reduce(world, refused, { type: 'allow' }))).toMatchObject({
    camera: true,
    microphone: false,
    'permission.microphone': 'refused',
  });
});

test('somebody says that they hear nothing until the microphone is on; that has a code', () => {
  const codes = call.evidence(world).map(({ observable }) => observable);
  expect(codes).toEqual(['microphone-stayed-off', 'camera-stayed-off', 'sound-stayed-off']);
  expect(factsAfter(world, 'join', 'refuse', 'allow')).toMatchObject({ unheard: true, unseen: false });
  expect(factsAfter(world, 'join', 'allow', 'allow')).toMatchObject({ unheard: false });
  const { unheard: _, ...unsaid } = world;
  expect(factsAfter(unsaid, 'join', 'refuse', 'allow')).toMatchObject({ microphone: false, unheard: false });
});

test('leaving can be taken back by joining again; it is counted, and nothing is asked twice', () => {
  expect(factsAfter(world, 'join', 'allow', 'allow', 'leave')).toMatchObject({
    left: true,
    inside: false,
    microphone: false,
  });
  expect(factsAfter(world, 'join', 'allow', 'allow', 'leave', 'join')).toMatchObject({
    left: false,
    leaves: 1,
    microphone: true,
  });
  expect(factsAfter(world, 'decline')).toMatchObject({ declined: true, joined: false });
});

test('a call that has begun already has asked for everything', () => {
  const device = { asked: false, on: false };
  const begun: CallWorld = {
    ...world,
    start: { kind: 'inside' },
    microphone: device,
    camera: { asked: false, on: true },
  };
  expect(call.facts(begun, call.init(begun))).toMatchObject({ inside: true, microphone: false, camera: true });
  expect(factsAfter(begun, 'microphone')).toMatchObject({ microphone: true });
});

test('volume stays within its steps, and only what is offered is there', () => {
  const inside = ['join', 'allow', 'allow'] as const;
  expect(factsAfter(world, ...inside, ...Array<'louder'>(9).fill('louder'))).toMatchObject({ volume: 4 });
  expect(factsAfter(world, ...inside, ...Array<'softer'>(9).fill('softer'))).toMatchObject({ volume: 0 });
  const bare: CallWorld = { ...world, offers: [], screens: [] };
  const there = play(bare, ...inside);
  for (const type of ['louder', 'softer', 'captions', 'hand'] as const)
    expect(call.reduce(bare, there, { type })).toBe(there);
  expect(call.reduce(bare, there, { type: 'panel', panel: 'chat' })).toBe(there);
});

test('a message goes to the chat, and what is shown to others is chosen and taken back', () => {
  const inside = ['join', 'allow', 'allow'] as const;
  const chat = [{ type: 'panel', panel: 'chat' }, { type: 'write', text: ' Bonjour ' }, 'send'] as const;
  expect(factsAfter(world, ...inside, ...chat)).toMatchObject({ 'chat.total': 1, 'chat.length': 7 });
  const shared = [
    { type: 'panel', panel: 'share' },
    { type: 'share', screen: 's1' },
  ] as const;
  expect(factsAfter(world, ...inside, ...shared)).toMatchObject({ shared: 's1' });
  expect(factsAfter(world, ...inside, ...shared, 'stopSharing')).toMatchObject({ shared: 'none' });
});
