import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHistory } from './create-history.ts';
import { decide } from './decide.ts';
import { recordOf } from './ground.test-support.ts';
import type { GroundRecord } from './ground/ground-record.ts';
import { groundsFromEvents } from './ground/grounds.ts';
import type { History } from './history.ts';
import type { HistoryEvent } from './history-event.ts';
import { memoryStore } from './memory-store.ts';
import { PURPOSES, type DataCategory } from './purpose.ts';
import type { Store } from './store.ts';

const subject = 'anna';
const tenant = 'town';
const DAY = 86_400_000;
const person = { role: 'subject', partyRef: subject } as const;
const office = { role: 'controller', partyRef: tenant } as const;

const consents = (['keep-result', 'research'] as const).flatMap((purpose) =>
  [0, 1].map((n) =>
    recordOf(
      { kind: 'consent', explicit: true },
      {
        recordId: `${purpose}-${n}`,
        purpose,
        dataCategories: n === 0 ? PURPOSES[purpose] : ['results'],
        retention: { after: 'lastUpdate', months: 1 + n * 11 },
      },
    ),
  ),
);
const task = recordOf({ kind: 'publicTask', statute: 'law:1' }, { retention: { after: 'lastContact', months: 2 } });

type Command =
  | { readonly do: 'permit'; readonly record: GroundRecord; readonly days?: number }
  | { readonly do: 'withdraw' | 'read'; readonly purpose: 'keep-result' | 'research' }
  | {
      readonly do: 'append';
      readonly purpose: 'keep-result' | 'research' | 'follow-up';
      readonly category: DataCategory | null;
    }
  | {
      readonly do: 'change';
      readonly state: 'refused' | 'revoked' | 'invalidated' | 'requested';
      readonly record: (typeof consents)[number];
    }
  | { readonly do: 'task'; readonly state: 'objected' | 'restricted' | 'lifted' | 'invalidated' }
  | { readonly do: 'wait'; readonly ms: number }
  | { readonly do: 'erase' };

const purpose = fc.constantFrom('keep-result', 'research');
const anyConsent = fc.constantFrom(...consents);
const command: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record(
      {
        do: fc.constant('permit'),
        record: fc.oneof(anyConsent, fc.constant<GroundRecord>(task)),
        days: fc.integer({ min: 1, max: 40 }),
      },
      { requiredKeys: ['do', 'record'] },
    ),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('append'),
      purpose: fc.constantFrom('keep-result', 'research', 'follow-up'),
      category: fc.constantFrom<(DataCategory | null)[]>(null, 'results', 'talk', 'notes'),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('withdraw', 'read'), purpose }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('change'),
      state: fc.constantFrom('refused', 'revoked', 'invalidated', 'requested'),
      record: anyConsent,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('task'),
      state: fc.constantFrom('objected', 'restricted', 'lifted', 'invalidated'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('wait'),
      ms: fc.oneof(
        { weight: 3, arbitrary: fc.nat(5) },
        { weight: 1, arbitrary: fc.integer({ min: -2 * DAY, max: 45 * DAY }) },
      ),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('erase') }) },
) as fc.Arbitrary<Command>;

const no = fc.constantFrom<Command>(
  { do: 'withdraw', purpose: 'keep-result' },
  { do: 'change', state: 'refused', record: consents[0]! },
  { do: 'change', state: 'revoked', record: consents[0]! },
  { do: 'change', state: 'invalidated', record: consents[0]! },
  { do: 'erase' },
);

describe('nothing is ever kept without a ground', () => {
  it.each<[string, () => Store]>([
    ['a store that removes', memoryStore],
    ['a store that cannot remove', withoutRemove],
  ])('whatever people do, in %s', async (_, create) => {
    let kept = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.boolean(), command), { maxLength: 30, size: 'max' }), async (steps) => {
        const world = worldOf(create());
        for (const record of [...consents, task]) await world.run({ do: 'permit', record }, 0);
        for (const [second, step] of steps) {
          await world.run(step, second ? 1 : 0);
          if (step.do === 'wait') continue;
          kept += await world.check();
        }
      }),
      { numRuns: 40 },
    );
    // The law would be empty if nothing had been kept at all.
    expect(kept).toBeGreaterThan(20);
  });

  it('even where two tabs act at the same time', async () => {
    let kept = 0;
    const atOnce = fc.tuple(
      fc.boolean(),
      command.filter((step) => step.do !== 'wait'),
    );
    // What comes after them sweeps: the two alone show whether they do.
    const race = no.map(
      (step) =>
        [
          [false, { do: 'append', purpose: 'keep-result', category: 'results' }],
          [true, step],
        ] as const,
    );
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.oneof(race, fc.array(atOnce, { maxLength: 10, size: 'max' })),
        async (scheduler, steps) => {
          const store = memoryStore();
          const calm = worldOf(store);
          for (const record of [...consents, task]) await calm.run({ do: 'permit', record }, 0);
          const world = worldOf(scheduled(store, scheduler));
          await scheduler.waitFor(Promise.all(steps.map(([second, step]) => world.run(step, second ? 1 : 0))));
          kept += await calm.check();
        },
      ),
      { numRuns: 120 },
    );
    expect(kept).toBeGreaterThan(3);
  });
});

interface World {
  run(step: Command, tab: 0 | 1): Promise<void>;
  /** How many data are in the store, each of them covered. */
  check(): Promise<number>;
}

let worlds = 0;

function worldOf(store: Store): World {
  const name = (worlds += 1);
  let ms = Date.parse('2026-03-01T09:00:00.000Z');
  let id = 0;
  const open = (): History =>
    createHistory({
      check: () => null,
      store,
      clock: () => isoOf(ms),
      newId: () => `id-${name}-${String((id += 1)).padStart(6, '0')}`,
      subject,
      tenant,
    });
  const tabs = [open(), open()] as const;
  return {
    async run(step, tab) {
      const history = tabs[tab];
      switch (step.do) {
        case 'permit':
          await history.permit(step.record, step.days === undefined ? {} : { validUntil: isoOf(ms + step.days * DAY) });
          break;
        case 'withdraw':
          done(await history.withdraw(step.purpose));
          break;
        case 'read':
          done(await history.read(step.purpose));
          break;
        case 'append':
          await history.append({
            purpose: step.purpose,
            payload: id,
            ...(step.category === null ? {} : { categories: [step.category] }),
          });
          break;
        case 'change': {
          const by =
            step.state === 'refused' || step.state === 'requested'
              ? person
              : step.state === 'revoked'
                ? office
                : { role: 'authority', partyRef: 'cnil' };
          await history.change(step.record, { state: step.state, by } as Parameters<
            typeof history.change<typeof step.record.ground>
          >[1]);
          break;
        }
        case 'task': {
          const by =
            step.state === 'invalidated'
              ? { role: 'authority', partyRef: 'cnil' }
              : step.state === 'lifted'
                ? office
                : person;
          await history.change(task, { state: step.state, by } as Parameters<
            typeof history.change<typeof task.ground>
          >[1]);
          break;
        }
        case 'wait':
          ms += step.ms;
          break;
        case 'erase':
          await history.erase();
          break;
        default:
          step satisfies never;
      }
    },
    async check() {
      const found = await store.read(subject);
      const events = found.ok ? found.value : [];
      const grounds = groundsFromEvents(events);
      const clock = isoOf(ms);
      const now = grounds.lastContact !== null && grounds.lastContact > clock ? grounds.lastContact : clock;
      const data = events.filter((event) => event.kind === 'diagnostic');
      const refused = data.flatMap((event) => reasonsAgainst(event, grounds, now));
      expect(refused).toEqual([]);
      return data.length;
    },
  };
}

function reasonsAgainst(
  event: HistoryEvent,
  grounds: ReturnType<typeof groundsFromEvents>,
  now: string,
): readonly unknown[] {
  const categories = event.categories ?? [];
  return (['collect', 'store'] as const).flatMap((operation) => {
    const decision = decide(
      grounds,
      { tenant, subject, purpose: event.purpose, categories, operation, at: event.at },
      now,
    );
    return decision.permit ? [] : [{ operation, reason: decision.reason, event }];
  });
}

/** It worked: withdrawing and reading always do. */
function done(result: { readonly ok: boolean }): void {
  if (!result.ok) throw new Error(JSON.stringify(result));
}

function withoutRemove(): Store {
  const store = memoryStore();
  return {
    append: (who, events) => store.append(who, events),
    read: (who) => store.read(who),
    subjects: () => store.subjects(),
    erase: (who) => store.erase(who),
  };
}

function isoOf(ms: number): string {
  return new Date(ms).toISOString();
}

/** Each operation waits for its turn, in any order. */
function scheduled(store: Store, scheduler: fc.Scheduler): Store {
  return {
    append: (who, events) => scheduler.schedule(Promise.resolve('append')).then(() => store.append(who, events)),
    read: (who) => scheduler.schedule(Promise.resolve('read')).then(() => store.read(who)),
    subjects: () => store.subjects(),
    erase: (who) => scheduler.schedule(Promise.resolve('erase')).then(() => store.erase(who)),
    remove: (who, ids) => scheduler.schedule(Promise.resolve('remove')).then(() => store.remove!(who, ids)),
  };
}
