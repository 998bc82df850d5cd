import { expect, test } from 'vitest';
import { EVERY_RULE, type HubRules } from '../../../../packages/history/src/hub/hub-rules.ts';
import { fuzzHistories } from './fuzz-histories.ts';
import { becomeQuiet, lookAround } from './look-around.ts';
import { runCommand } from './run-command.ts';
import { runHistory } from './run-history.ts';
import { createWorld, PEOPLE } from './world.ts';

const HISTORIES = 80;

test('once they are quiet, devices and hub are alike, keep nothing without a ground, and have forgotten the erased', async () => {
  const { figures } = await fuzzHistories({ histories: HISTORIES, seed: 1 });
  const { commands, kept, looked, quietPoints, done, ...counts } = figures;
  expect(counts).toEqual({
    histories: HISTORIES,
    seed: 1,
    divergences: 0,
    keptWithoutGround: 0,
    canaryHits: 0,
    lost: 0,
  });
  expect(kept).toBeGreaterThan(HISTORIES);
  expect(looked).toBeGreaterThan(HISTORIES / 4);
  expect(quietPoints).toBeGreaterThan(HISTORIES);
  expect(commands).toBeGreaterThan(10 * HISTORIES);
  const often = Object.keys(done).filter((what) => (done[what] ?? 0) > 10);
  const all = ['tell', 'keep', 'read', 'sync', 'sync refused', 'erase', 'backup', 'restore', 'retain', 'clock', 'wait'];
  expect(all.filter((what) => !often.includes(what))).toEqual([]);
});

test.each<keyof HubRules>(['gate', 'retract', 'tombstones'])(
  'a hub without %s is found out, by few things that happen',
  async (rule) => {
    const rules = { ...EVERY_RULE, [rule]: false };
    const { found } = await fuzzHistories({ histories: 100, seed: 6, rules, enough: 1 });
    const [first] = found;
    if (first === undefined) throw new Error('not found out');
    expect(first.history.commands.length).toBeLessThan(10);
    expect((await runHistory(first.history, rules)).faults.map(({ kind }) => kind)).toContain(first.kind);
    expect((await runHistory(first.history)).faults).toEqual([]);
  },
);

test('one seed, the same histories', async () => {
  const twice = [await fuzzHistories({ histories: 5, seed: 3 }), await fuzzHistories({ histories: 5, seed: 3 })];
  expect(twice[0]).toEqual(twice[1]);
});

test('a hub that loses what it acknowledged is found out', async () => {
  const world = createWorld(['town', 'town']);
  await runCommand(world, { do: 'tell', device: 0, person: 0, record: 5, state: 'informed', role: 'controller' });
  await runCommand(world, { do: 'wait', ms: 1000 });
  await runCommand(world, { do: 'keep', device: 0, person: 0, purpose: 'follow-up', kind: 'profile' });
  expect(await becomeQuiet(world)).toBeNull();
  expect(await lookAround(world)).toEqual([]);
  const [subject] = PEOPLE;
  const ids = [...world.kept.keys()];
  expect(ids).toHaveLength(1);
  await world.store.transact('town', [{ subject, mark: '' }], (transaction) => transaction.retract([{ subject, ids }]));
  expect(await becomeQuiet(world)).toBeNull();
  expect(await lookAround(world)).toMatchObject([{ kind: 'lost' }]);
});
