import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filesItem } from '../../fixtures/files.test-item.ts';
import { testWorldLaws } from '../../fixtures/laws.test-kit.ts';
import type { SimulationBody } from '../../item/item.ts';
import { files } from './files.ts';
import type { FilesAction, FilesWorld } from './world.ts';

const input = fc.constantFrom('mouse', 'touch', 'keyboard');
const folder = fc.constantFrom('root', 'papers', 'rent', 'nowhere');
const file = fc.constantFrom('lease', 'song', 'nothing');
const action = fc.oneof(
  fc.record({ type: fc.constant('openFolder'), folder }),
  fc.record({ type: fc.constantFrom('openFile', 'delete'), file }),
  fc.record({ type: fc.constant('pick'), file, input }),
  fc.record({ type: fc.constant('put'), folder, input }),
  fc.constant({ type: 'cancel' }),
);
testWorldLaws(filesItem, action);

const { world } = filesItem.item.content.fr as SimulationBody & { readonly world: FilesWorld };
const play = (on: FilesWorld, ...actions: readonly FilesAction[]) =>
  actions.reduce((state, one) => files.reduce(on, state, one), files.init(on));
const pick = (id: string): FilesAction => ({ type: 'pick', file: id, input: 'mouse' });
const put = (id: string): FilesAction => ({ type: 'put', folder: id, input: 'mouse' });

test('a file is moved in two steps, and can be carried into another folder', () => {
  const carried = play(world, pick('lease'), { type: 'openFolder', folder: 'papers' }, put('papers'));
  expect(files.facts(world, carried)).toMatchObject({
    'file.lease.folder': 'papers',
    'folder.current': 'papers',
    moves: 1,
  });
  const state = files.init(world);
  expect(files.reduce(world, state, put('papers'))).toBe(state);
});

test('only files of the open folder are at hand', () => {
  const elsewhere = play(world, { type: 'openFolder', folder: 'papers' });
  expect(files.reduce(world, elsewhere, pick('lease'))).toBe(elsewhere);
  expect(files.reduce(world, elsewhere, { type: 'openFile', file: 'song' })).toBe(elsewhere);
});

test('a deleted file leaves the hand and cannot be taken again', () => {
  const deleted = play(world, pick('song'), { type: 'delete', file: 'song' });
  expect(deleted).toMatchObject({ held: null, deleted: ['song'] });
  expect(files.reduce(world, deleted, pick('song'))).toBe(deleted);
});

test('what is not offered does nothing', () => {
  const bare: FilesWorld = { ...world, offers: [] };
  const state = files.init(bare);
  for (const one of [pick('song'), { type: 'openFile', file: 'song' }, { type: 'delete', file: 'song' }] as const) {
    expect(files.reduce(bare, state, one)).toBe(state);
  }
});
