import {
  defaultComfortRule,
  random,
  selectNext,
  start,
  update,
  type ComfortRule,
  type Model,
  type ScoredItem,
} from '@jalon/scoring';
import { allowed, ladderBank, type LadderItem } from './content-rules.ts';
import { chanceOfSuccess, flashEstimates, ranked, type FlashAnswer } from './flash.ts';

/** One engine with one group of people. */
export interface BaselineRow {
  readonly engine: string;
  readonly group: string;
  /** By number of items. */
  readonly rmse: Readonly<Record<number, number>>;
  /** Shares 0–1: answers right, people with three failures in a row or more, within `LENGTH` items. */
  readonly success: number;
  readonly threeFailures: number;
}

export const LENGTHS = [5, 8, 10, 20] as const;
const LENGTH = 20;
const SEED = 20261121;
const GROUPS = [
  { group: 'low −4.5…−2', from: -4.5, to: -2 },
  { group: 'mid −2…1', from: -2, to: 1 },
  { group: 'high 1…4', from: 1, to: 4 },
] as const;
const FLASH = { start: -3, clamp: 0.5, kept: 5, pick: 0.51 } as const;
/** N(−1, 4), fixed: answers are used once. */
const FIXED_PRIOR: Model = {
  schema: 'jalon.model/1',
  id: 'fixed-prior',
  variance: 4,
  dimensions: [{ id: 'all', area: 'all', mean: -1, general: 0, specific: 0 }],
};

/** A session of one engine: estimates after every answer, and whether each was right. */
interface Session {
  readonly estimates: readonly number[];
  readonly right: readonly boolean[];
}
type Play = (answer: (item: LadderItem) => boolean, person: number) => Session;

/** The same people, answers and content rules for the moving prior and for ours, without and with the comfort rule. */
export function compareFlash(people: number): readonly BaselineRow[] {
  const bank = ladderBank(SEED);
  const engines: readonly (readonly [string, Play])[] = [
    ['pix-like flash', flash(bank)],
    ['jalon, fixed prior', jalon(bank, null)],
    ['jalon, fixed prior, comfort rule', jalon(bank, defaultComfortRule())],
  ];
  return GROUPS.flatMap(({ group, from, to }, g) =>
    engines.map(([engine, play]) => {
      const u = random(SEED + 1 + g);
      const sessions = Array.from({ length: people }, (_, e) => {
        const theta = from + (to - from) * u();
        const luckOf = random(SEED + 100 + g * people + e);
        const luck = bank.map(() => luckOf());
        const answer = (item: LadderItem): boolean => (luck[Number(item.id)] ?? NaN) < chanceOfSuccess(item, theta);
        return { theta, ...play(answer, e) };
      });
      return { engine, group, ...figures(sessions) };
    }),
  );
}

function flash(bank: readonly LadderItem[]): Play {
  return (answer, person) => {
    const draw = random(SEED + 7 + person);
    const asked: LadderItem[] = [];
    const answers: FlashAnswer[] = [];
    while (asked.length < LENGTH) {
      const capacity = flashEstimates(answers, FLASH.start, FLASH.clamp).at(-1)?.capacity ?? FLASH.start;
      const best = ranked(allowed(bank, asked), capacity).slice(0, FLASH.kept);
      const item = best.find(() => draw() < FLASH.pick) ?? best.at(-1);
      if (!item) throw new Error('the content rules leave nothing');
      asked.push(item);
      answers.push({ a: item.a, b: item.b, right: answer(item) });
    }
    const [, ...estimates] = flashEstimates(answers, FLASH.start, FLASH.clamp).map(({ capacity }) => capacity);
    return { estimates, right: answers.map(({ right }) => right) };
  };
}

function jalon(bank: readonly LadderItem[], comfort: ComfortRule | null): Play {
  const items = bank.map(({ id, a, b }): ScoredItem => ({
    id,
    dimension: 'all',
    family: '',
    seconds: 60,
    model: '2PL',
    a,
    b: [b],
    credits: [0, 1],
    chance: 0,
    slip: 0,
    sd: { b: 0, logA: 0 },
  }));
  return (answer) => {
    let state = start({ model: FIXED_PRIOR, items, seed: 1 });
    const asked: LadderItem[] = [];
    const estimates: number[] = [];
    const right: boolean[] = [];
    let recentFailures = 0;
    while (asked.length < LENGTH) {
      const next = selectNext(state, {
        candidates: allowed(bank, asked).map(({ id }) => id),
        weights: {},
        perSecond: false,
        comfort,
        recentFailures,
        presented: asked.length,
        randomesque: 1,
      });
      if ('stop' in next) throw new Error(next.stop);
      const item = bank[Number(next.item)] as LadderItem;
      const isRight = answer(item);
      state = update(state, { item: item.id, outcome: { kind: 'category', category: isRight ? 1 : 0 } });
      asked.push(item);
      right.push(isRight);
      estimates.push(state.posterior.mu[0] ?? NaN);
      recentFailures = isRight ? 0 : recentFailures + 1;
    }
    return { estimates, right };
  };
}

function figures(
  sessions: readonly (Session & { readonly theta: number })[],
): Pick<BaselineRow, 'rmse' | 'success' | 'threeFailures'> {
  const people = sessions.length;
  const rmse = LENGTHS.map((length): [number, number] => {
    const squares = sessions.reduce(
      (sum, { theta, estimates }) => sum + ((estimates[length - 1] ?? NaN) - theta) ** 2,
      0,
    );
    return [length, Math.sqrt(squares / people)];
  });
  const successes = sessions.reduce((sum, { right }) => sum + right.filter(Boolean).length, 0);
  const streaks = sessions.filter(({ right }) =>
    right.some((_, i) => i >= 2 && !right[i] && !right[i - 1] && !right[i - 2]),
  );
  return {
    rmse: Object.fromEntries(rmse),
    success: successes / (people * LENGTH),
    threeFailures: streaks.length / people,
  };
}
