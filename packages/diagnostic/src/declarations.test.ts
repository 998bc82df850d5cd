import { bank } from '@jalon/bank';
import type { BankItem, ItemKey } from '@jalon/items';
import type { SelfReportBody } from '@jalon/items/interactions';
import { expect, test } from 'vitest';
import { candidates } from './candidates.ts';
import { defaultConfig } from './diagnostic-config.ts';
import type { DiagnosticEvent } from './diagnostic-event.ts';
import { actionsOf, config, ideally, opening, play, playOn, throughTalk } from './fixtures/driver.ts';
import { replay } from './replay.ts';
import { result } from './result.ts';
import { start } from './start.ts';
import { toLog } from './diagnostic-log.ts';

const body: SelfReportBody = {
  type: 'self-report',
  title: 'Savez-vous écrire un message ?',
  instruction: [],
  scale: [
    { id: 'cannot', label: 'Je ne sais pas faire' },
    { id: 'with-help', label: 'Avec de l’aide' },
    { id: 'alone', label: 'Seul' },
    { id: 'helps-others', label: 'J’aide les autres' },
  ],
};

/** The open bank with what people say of writing messages, so informative by its figures that any selection would want it. */
function withReport(declarations: readonly string[]) {
  const open = bank();
  const [model] = open.items;
  if (model === undefined) throw new Error('an empty bank');
  const { parameters } = model.item.meta;
  const report: BankItem = {
    item: {
      ...model.item,
      id: 'item:say-messages',
      type: 'self-report',
      content: { fr: body },
      meta: {
        ...model.item.meta,
        dimension: 'digcomp:2.1',
        family: 'say-messages',
        parameters: { ...parameters, a: 3 },
      },
    },
    key: {
      ...model.key,
      itemId: 'item:say-messages',
      scoring: { template: 'match_correct', correct: ['alone'] },
    } satisfies ItemKey,
  };
  return defaultConfig({ ...open, items: [...open.items, report], declarations });
}

const asked = (declarations: readonly string[]) => throughTalk({}, start(withReport(declarations), opening));
const say = (degree: string): DiagnosticEvent => ({ type: 'act', action: { type: 'declare', degree } });

test('the measurement never chooses it, nor knows it', () => {
  const open = asked([]);
  expect(candidates(open).some(({ type }) => type === 'self-report')).toBe(false);
  expect(open.config.scored.some(({ id }) => id === 'item:say-messages')).toBe(false);
  const whole = playOn(open, ideally);
  expect(whole.activities.map(({ itemId }) => itemId)).not.toContain('item:say-messages');
});

test('asked beside, it comes last, and changes nothing but what is said beside', () => {
  const without = playOn(throughTalk(), ideally);
  const open = asked(['item:say-messages']);
  let state = open;
  while (state.activities.at(-1)?.itemId !== 'item:say-messages') state = play(state, ...ideally(state));
  const said = play(state, say('helps-others'), { type: 'done' });
  expect(said.phase).toBe('result');
  expect(said.activities.slice(0, -1).map(({ itemId }) => itemId)).toEqual(
    without.activities.map(({ itemId }) => itemId),
  );
  expect(said.engine.answers).toEqual(without.engine.answers);
  const { declared, ...rest } = result(said);
  const { declared: none, ...others } = result(without);
  expect(none).toEqual([]);
  expect(declared).toEqual([{ itemId: 'item:say-messages', dimension: 'digcomp:2.1', degree: 'helps-others' }]);
  expect(rest).toEqual(others);
});

test('whatever is said, or left unsaid, the measurement is the same; it can be gone back on, and replayed', () => {
  const last = (...events: readonly DiagnosticEvent[]) => {
    let state = asked(['item:say-messages']);
    while (state.activities.at(-1)?.itemId !== 'item:say-messages') state = play(state, { type: 'dontKnow' });
    return play(state, ...events);
  };
  const ways = [
    last(say('cannot'), { type: 'done' }),
    last(say('alone'), { type: 'done' }),
    last({ type: 'dontKnow' }),
    last({ type: 'skip' }),
    last(say('alone'), { type: 'done' }, { type: 'back' }, say('with-help'), { type: 'done' }),
  ];
  const apart = (state: (typeof ways)[number]) => {
    const { declared, ...rest } = result(state);
    return { degrees: declared.map(({ degree }) => degree), rest };
  };
  const found = ways.map(apart);
  expect(found.map(({ degrees }) => degrees)).toEqual([['cannot'], ['alone'], [], [], ['with-help']]);
  for (const { rest } of found) expect(rest).toEqual(found[0]?.rest);
  for (const state of ways) {
    const replayed = replay(state.config, JSON.parse(JSON.stringify(toLog(state))));
    expect(replayed.ok && result(replayed.state)).toEqual(result(state));
  }
});

test('only what people say of themselves is asked beside', () => {
  const [model] = config.bank.items;
  const state = playOn(asked([model?.item.id ?? '', 'item:unknown']), ideally);
  expect(state.activities.filter(({ itemId }) => itemId === model?.item.id).length).toBeLessThanOrEqual(1);
  expect(actionsOf(state, { kind: 'ideal' })).toEqual([]);
});
