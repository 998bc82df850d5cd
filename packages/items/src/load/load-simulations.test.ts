import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { startAttempt } from '../attempt/start-attempt.ts';
import { allItems, performedItems } from '../fixtures/all.test-item.ts';
import { mailItem } from '../fixtures/mail.test-item.ts';
import { itemTypeOf } from '../item/item-type-of.ts';
import { MissingSimulation } from '../simulation/missing-simulation.ts';
import { provideSimulations, simulationOf } from '../simulation/simulation-of.ts';
import { WORLD_KINDS } from '../simulation/world-kinds.ts';
import { worldKindsOf } from '../simulation/world-kinds-of.ts';
import { mail } from '../simulations/mail/mail.ts';
import { loadSimulations } from './load-simulations.ts';

const OPTIONS = { locale: 'fr', seed: 1 };

test('before a world is provided, everything that needs it says which', () => {
  for (const kind of WORLD_KINDS) expect(() => simulationOf(kind)).toThrow(new MissingSimulation(kind));
  const begin = (): unknown => startAttempt(mailItem.item, OPTIONS);
  expect(begin).toThrow(MissingSimulation);
  expect(begin).toThrow(expect.objectContaining({ name: 'MissingSimulation', kind: 'mail' }));
  expect(begin).toThrow('@jalon/items/simulations/mail');
});

test('choices need none', () => {
  const choice = allItems.find(({ item }) => item.type === 'choice');
  if (choice === undefined) throw new Error('no choice');
  expect(worldKindsOf([choice.item])).toEqual([]);
  expect(itemTypeOf('choice').init(choice.item.content.fr, 1)).toBeDefined();
});

test.each(['__proto__', 'constructor', 'toString', 'riddle', ''])(
  '%j is no kind, whatever is provided',
  async (kind) => {
    expect(() => simulationOf(kind as never)).toThrow(TypeError);
    await expect(loadSimulations([kind as never])).rejects.toThrow(TypeError);
  },
);

test('what one provides is there, and only that', () => {
  provideSimulations([mail]);
  expect(simulationOf('mail')).toBe(mail);
  expect(startAttempt(mailItem.item, OPTIONS).phase).toBe('interacting');
  expect(() => simulationOf('form')).toThrow(MissingSimulation);
});

test('what cannot be had does not keep the others away', async () => {
  await expect(loadSimulations(['riddle' as never, 'form'])).rejects.toThrow('riddle');
  await loadSimulations(['form']);
  expect(simulationOf('form').kind).toBe('form');
});

test('the kinds of some items are found and loaded, each once', async () => {
  const items = [...performedItems, ...performedItems].map(({ item }) => item);
  const kinds = worldKindsOf(items);
  expect(kinds.toSorted()).toEqual(WORLD_KINDS.toSorted());
  await loadSimulations(kinds);
  for (const kind of kinds) expect(simulationOf(kind).kind).toBe(kind);
});

test('each kind has a subpath of its own, in the tree and in what is published', () => {
  for (const paths of [manifest.exports, manifest.publishConfig.exports]) {
    const found = Object.keys(paths).flatMap((path) => path.match(/^\.\/simulations\/(.+)$/u)?.[1] ?? []);
    expect(found.toSorted()).toEqual(WORLD_KINDS.toSorted());
  }
});
