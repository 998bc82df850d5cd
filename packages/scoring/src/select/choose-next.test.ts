import { expect, test } from 'vitest';
import { anyOutcome, exampleConfig } from '../example-bank.test-data.ts';
import { start } from '../engine/start.ts';
import { update } from '../engine/update.ts';
import { random } from '../numeric/random.ts';
import { defaultStopRule } from '../stop/stop-rule.ts';
import { chooseNext, type SessionDesign } from './choose-next.ts';
import { defaultComfortRule } from './comfort-rule.ts';

const BASE = exampleConfig(108, 6);
const CONFIG = {
  ...BASE,
  items: BASE.items.map((item, i) => ({ ...item, tags: i % 4 === 0 ? ['pointer.drag'] : [] })),
};
const DESIGN: SessionDesign = {
  screening: [{ item: 'item:1' }, { item: 'item:2', failureExcludes: ['pointer.drag'] }],
  blueprint: { length: 30, bounds: [{ on: 'area', of: 'digcomp:4', min: 2, max: 3 }], maxInRow: { area: 2 } },
  select: { weights: {}, perSecond: false, comfort: defaultComfortRule(), randomesque: 3 },
  stop: defaultStopRule(),
};

function play(design: SessionDesign, seed: number) {
  const u = random(seed);
  let state = start(CONFIG);
  const presented: string[] = [];
  let spentSeconds = 0;
  const totals = new Set<number>();
  for (;;) {
    const next = chooseNext(state, design, { presented, spentSeconds, recentFailures: 0, wish: false });
    if ('stop' in next) return { presented, stop: next.stop, totals: [...totals] };
    const item = CONFIG.items.find(({ id }) => id === next.item)!;
    if (!next.screening)
      totals.add(next.narrowed.candidates.length + next.narrowed.excluded.reduce((n, { count }) => n + count, 0));
    presented.push(item.id);
    spentSeconds += item.seconds;
    const outcome = item.id === 'item:2' ? ({ kind: 'dont_know' } as const) : anyOutcome(item, u());
    state = update(state, { item: item.id, outcome });
  }
}

test('a session from its design alone: screening first, its filters kept, bounds met, an end with its reason', () => {
  const { presented, stop, totals } = play(JSON.parse(JSON.stringify(DESIGN)) as SessionDesign, 3);
  expect(presented.slice(0, 2)).toEqual(['item:1', 'item:2']);
  const items = presented.slice(2).map((id) => CONFIG.items.find((item) => item.id === id)!);
  expect(items.every(({ tags }) => tags.length === 0)).toBe(true);
  expect(presented.length).toBeGreaterThanOrEqual(8);
  expect(presented.length).toBeLessThanOrEqual(25);
  expect(items.filter(({ dimension }) => dimension.startsWith('digcomp:4')).length).toBeLessThanOrEqual(3);
  expect(stop).not.toBe('no-candidate');
  expect(totals).toEqual([108]);
  expect(play(DESIGN, 3)).toEqual({ presented, stop, totals });
});

test('the wish to stop comes before everything, even screening', () => {
  const now = { presented: [], spentSeconds: 0, recentFailures: 0, wish: true };
  expect(chooseNext(start(CONFIG), DESIGN, now)).toEqual({ stop: [{ code: 'wish', value: 1, bound: 1 }] });
});

test('when nothing may be asked, it says what took everything out', () => {
  const now = { presented: ['item:1', 'item:2'], spentSeconds: 0, recentFailures: 0, wish: false };
  const next = chooseNext(start(CONFIG), { ...DESIGN, blueprint: { length: 30, tags: { any: ['nowhere'] } } }, now);
  expect(next).toMatchObject({
    stop: 'no-candidate',
    narrowed: {
      excluded: [
        { filter: 'presented', count: 2 },
        { filter: 'tags', count: 106 },
      ],
    },
  });
  const unknown = { ...DESIGN, screening: [{ item: 'nobody' }] };
  expect(() => chooseNext(start(CONFIG), unknown, now)).toThrow('unknown-item: screening[0].item');
});
