import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filingItem } from '../../fixtures/filing.test-item.ts';
import { testWorldLaws } from '../../fixtures/laws.test-kit.ts';
import type { SimulationBody } from '../../item/item.ts';
import { parseBankItem } from '../../schema/parse-bank-item.ts';
import { files, filesNow, shownFiles } from './files.ts';
import type { FilesAction, FilesState, FilesWorld } from './world.ts';

const input = fc.constantFrom('mouse', 'touch', 'keyboard');
const folder = fc.constantFrom('root', 'papers', 'usb', 'basket', 'new1', 'nowhere');
const file = fc.constantFrom('scan', 'bill', 'photo', 'letter', 'bill:1', 'nothing');
const name = fc.constantFrom('', '  ', 'Bail 2026', 'Paul', 'x'.repeat(61));
const action = fc.oneof(
  fc.record({ type: fc.constant('openFolder'), folder }),
  fc.record({ type: fc.constantFrom('openFile', 'delete', 'restore'), file }),
  fc.record({ type: fc.constantFrom('pick', 'copy'), file, input }),
  fc.record({ type: fc.constant('put'), folder, input }),
  fc.record({ type: fc.constant('rename'), file, name }),
  fc.record({ type: fc.constantFrom('createFolder', 'save'), name }),
  fc.record({ type: fc.constant('find'), text: name }),
  fc.record({ type: fc.constant('sort'), by: fc.constantFrom('name', 'date', 'size') }),
  fc.constantFrom('cancel', 'emptyBasket').map((type) => ({ type })),
);
testWorldLaws(filingItem, action);

const { world: whole } = filingItem.item.content.fr as SimulationBody & { readonly world: FilesWorld };
const { draft, ...world } = whole;
const from = (on: FilesWorld, state: FilesState, ...actions: readonly FilesAction[]) =>
  actions.reduce((now, one) => files.reduce(on, now, one), state);
const play = (...actions: readonly FilesAction[]) => from(world, files.init(world), ...actions);
const go = (id: string): FilesAction => ({ type: 'openFolder', folder: id });
const namesIn = (state: FilesState) => shownFiles(world, state).map((one) => one.name);

test('the item is sound', () => {
  expect(parseBankItem(structuredClone(filingItem))).toEqual({ ok: true, value: filingItem });
});

describe('saving', () => {
  test('puts the document in the folder shown, under its name; until then nothing else is done', () => {
    const start = files.init(whole);
    expect(files.facts(whole, start)).toMatchObject({ 'file.letter.folder': 'none', 'file.letter.name': draft?.name });
    expect(from(whole, start, { type: 'openFile', file: 'scan' }, { type: 'find', text: 'scan' })).toBe(start);
    expect(from(whole, start, { type: 'save', name: ' ' })).toBe(start);
    const saved = from(whole, start, go('usb'), { type: 'save', name: ' Léa ' });
    expect(files.facts(whole, saved)).toMatchObject({
      'file.letter.folder': 'usb',
      'file.letter.name': 'Léa',
      'file.letter.name.folded': 'lea',
    });
    expect(from(whole, saved, { type: 'save', name: 'Paul' })).toBe(saved);
  });
});

describe('copying', () => {
  const copied = play({ type: 'copy', file: 'bill', input: 'mouse' }, { type: 'put', folder: 'usb', input: 'mouse' });

  test('leaves the first where it is, and both have the same name', () => {
    expect(files.facts(world, copied)).toMatchObject({
      'file.bill.folder': 'papers',
      'file.bill.copy': 'usb',
      'file.bill.copies': 1,
    });
    expect(namesIn(from(world, copied, go('usb')))).toEqual(['Facture']);
  });

  test('a copy is a file like any other: renamed and deleted without the first', () => {
    const changed = from(world, copied, go('usb'), { type: 'rename', file: 'bill:1', name: 'Eau' });
    expect(namesIn(changed)).toEqual(['Eau']);
    const deleted = from(world, changed, { type: 'delete', file: 'bill:1' });
    expect(files.facts(world, deleted)).toMatchObject({
      'file.bill.name': 'Facture',
      'file.bill.deleted': false,
      'file.bill.copies': 0,
      'file.bill.copy': 'none',
    });
  });
});

describe('the basket', () => {
  test('holds what was deleted, which comes back to its folder', () => {
    const deleted = play({ type: 'delete', file: 'scan' });
    expect(from(world, deleted, { type: 'restore', file: 'scan' })).toBe(deleted);
    const basket = from(world, deleted, go('basket'));
    expect(namesIn(basket)).toEqual(['Scan 42', 'Mariage']);
    expect(from(world, basket, { type: 'openFile', file: 'scan' }, { type: 'delete', file: 'scan' })).toBe(basket);
    expect(namesIn(from(world, basket, { type: 'restore', file: 'scan' }, go('papers')))).toContain('Scan 42');
  });

  test('once emptied, gives nothing back', () => {
    const emptied = play(go('basket'), { type: 'emptyBasket' });
    expect(from(world, emptied, { type: 'restore', file: 'photo' })).toBe(emptied);
    expect(filesNow(world, emptied).map(({ id }) => id)).toEqual(['scan', 'bill']);
    expect(files.facts(world, emptied)).toMatchObject({ 'file.photo.deleted': true, 'basket.emptied': true });
  });
});

test('a new folder is a place; another of its name is refused', () => {
  const made = play({ type: 'createFolder', name: 'Paul' });
  expect(from(world, made, { type: 'createFolder', name: ' Paul ' })).toBe(made);
  const filed = from(
    world,
    made,
    { type: 'pick', file: 'scan', input: 'mouse' },
    { type: 'put', folder: 'new1', input: 'mouse' },
  );
  expect(files.facts(world, filed)).toMatchObject({ 'file.scan.in': 'paul', 'made.parent': 'papers', 'made.count': 1 });
});

test('looking for a name finds it in every folder, whatever its capitals, and the files found are at hand', () => {
  const found = play(go('usb'), { type: 'find', text: 'FACT' });
  expect(namesIn(found)).toEqual(['Facture']);
  expect(from(world, found, { type: 'openFile', file: 'bill' }).opened).toEqual(['bill']);
  expect(from(world, found, { type: 'openFile', file: 'scan' })).toBe(found);
  expect(from(world, found, { type: 'find', text: '' })).toMatchObject({ query: '', current: 'usb', searched: true });
});

test('files are sorted by name, or the newest first', () => {
  expect(namesIn(play({ type: 'sort', by: 'name' }))).toEqual(['Facture', 'Scan 42']);
  expect(namesIn(play({ type: 'rename', file: 'bill', name: 'Vue' }, { type: 'sort', by: 'date' }))).toEqual([
    'Vue',
    'Scan 42',
  ]);
});

test('no file is ever in two places, nor in none, whatever is done', () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
      const state = actions.reduce<FilesState>(
        (now, one) => files.reduce(world, now, one as FilesAction),
        files.init(world),
      );
      const ids = filesNow(world, state).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const places = ['root', 'papers', 'usb', ...state.made.map(({ id }) => id)];
      expect(filesNow(world, state).filter((one) => !places.includes(one.folder))).toEqual([]);
      expect([...ids, ...state.gone].toSorted()).toEqual(
        ['scan', 'bill', 'photo', ...state.copies.map(({ id }) => id)].toSorted(),
      );
    }),
  );
});

test('three folders are made at most', () => {
  const three = play(...['Un', 'Deux', 'Trois'].map((one): FilesAction => ({ type: 'createFolder', name: one })));
  expect(three.made.map((one) => one.name)).toEqual(['Un', 'Deux', 'Trois']);
  expect(files.reduce(world, three, { type: 'createFolder', name: 'Quatre' })).toBe(three);
});

test('the basket does not open while a file is in the hand', () => {
  const bill = play(go('papers'), { type: 'pick', file: 'bill', input: 'mouse' });
  expect(bill.held).toBe('bill');
  expect(files.reduce(world, bill, go('basket'))).toBe(bill);
  expect(from(world, bill, { type: 'cancel' }, go('basket')).current).toBe('basket');
});
