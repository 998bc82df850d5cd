import { describe, expect, it, vi } from 'vitest';
import { eventOf } from '../conformance/sample-events.ts';
import { recordOf } from '../ground.test-support.ts';
import type { GroundRecord } from '../ground/ground-record.ts';
import { createTown, keptBy, plainMark, KEY, transportTo, type Device, type Town } from './town.test-support.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MARK = plainMark(KEY, 'anna');

const place = { place: 'server', country: 'FR' } as const;
const consent = recordOf({ kind: 'consent', explicit: true }, { storage: place });

async function agreed(town: Town, device: Device, record: GroundRecord = consent): Promise<void> {
  expect(await device.of(record.subject).permit(record)).toMatchObject({ ok: true });
  town.pass(1000);
}

async function write(town: Town, device: Device, payload: string, subject = 'anna'): Promise<void> {
  expect(await device.of(subject).append({ purpose: 'follow-up', payload })).toMatchObject({ ok: true });
  town.pass(1000);
}

const payloads = async (device: Device, subject = 'anna'): Promise<readonly unknown[]> =>
  (await device.read(subject)).filter(({ kind }) => kind !== 'ground').map(({ payload }) => payload);

describe('between devices', () => {
  it('what is written on one is read on the other, grounds too', async () => {
    const town = createTown();
    const [one, two] = [town.device('one'), town.device('two')];
    await agreed(town, one);
    await write(town, one, 'first');
    expect(await one.sync.now()).toEqual({ state: 'idle', unsent: 0, unswept: 0, lastSuccess: town.now, error: null });
    await two.sync.now();
    expect(await two.read('anna')).toEqual(await one.read('anna'));
    await write(town, two, 'second');
    await two.sync.now();
    await one.sync.now();
    expect(await payloads(one)).toEqual(['first', 'second']);
    expect(await two.read('anna')).toEqual(await keptBy(town, 'anna'));
  });

  it('sends nothing whose ground says that it stays on the device', async () => {
    const town = createTown();
    const one = town.device('one');
    await agreed(town, one, { ...consent, storage: { place: 'device', country: 'FR' } });
    await write(town, one, 'mine');
    expect(await one.sync.now()).toMatchObject({ unsent: 0, error: null });
    expect(town.hubStore.dump()).not.toContain('anna');
    expect(await payloads(one)).toEqual(['mine']);
    await agreed(town, one, { ...consent, recordId: 'shared' });
    await write(town, one, 'ours');
    await one.sync.now();
    expect((await keptBy(town, 'anna')).map(({ payload }) => payload)).toEqual([
      expect.objectContaining({ record: expect.objectContaining({ recordId: 'shared' }) }),
      'ours',
    ]);
    expect(one.rejected).toEqual([]);
  });

  it('a withdrawal that comes late takes away what was written later elsewhere, physically, everywhere', async () => {
    const town = createTown();
    const [one, two] = [town.device('one'), town.device('two')];
    await agreed(town, one);
    await one.sync.now();
    await two.sync.now();
    await two.of('anna').withdraw('follow-up');
    town.pass(HOUR);
    await write(town, one, 'too late');
    await one.sync.now();
    expect(await keptBy(town, 'anna')).toHaveLength(2);
    await two.sync.now();
    expect((await keptBy(town, 'anna')).map(({ kind }) => kind)).toEqual(['ground', 'ground']);
    await one.sync.now();
    expect(await payloads(one)).toEqual([]);
    expect(town.hubStore.dump()).not.toContain('too late');
  });

  it('what the hub refuses is told before it is taken away, with what rests on it', async () => {
    const town = createTown();
    const [one, two] = [town.device('one'), town.device('two')];
    await agreed(town, one);
    await one.sync.now();
    await two.sync.now();
    await one.of('anna').withdraw('follow-up');
    await one.sync.now();
    town.pass(HOUR);
    await write(town, two, 'not knowing');
    await two.sync.now();
    expect(two.rejected).toMatchObject([{ event: { payload: 'not knowing' }, reason: 'withdrawn' }]);
    expect(await payloads(two)).toEqual([]);
    expect(two.sync.status()).toMatchObject({ unsent: 0, error: null });
  });
});

describe('a ground that is refused', () => {
  it('takes along what rested on it, though that was kept before', async () => {
    const town = createTown();
    const direct = transportTo(town.hub);
    const one = town.device('one', {
      transport: {
        pull: (request) => direct.pull(request),
        async push({ now, events }) {
          const answers = events.map(({ id, kind }) =>
            kind === 'ground'
              ? ({ id, status: 'rejected', reason: 'invalid', field: 'payload', expected: '' } as const)
              : ({ id, status: 'acked' } as const),
          );
          return { ok: true, value: { now, answers } };
        },
      },
    });
    await one.sync.now();
    await agreed(town, one);
    await write(town, one, 'on sand');
    await one.sync.now();
    expect(one.rejected).toMatchObject([{ event: { kind: 'ground' }, reason: 'invalid' }]);
    expect(await one.read('anna')).toEqual([]);
  });
});

describe('erasure', () => {
  it('reaches every device, which confirms it; what comes later is refused', async () => {
    const town = createTown();
    const [one, two, three] = [town.device('one'), town.device('two'), town.device('three')];
    await agreed(town, one);
    for (const device of [one, two, three]) await device.sync.now();
    await write(town, three, 'unsent');
    town.pass(HOUR);
    const first = await town.hub.erase({ tenant: 'town', actor: 'mediator', mayErase: false }, 'anna');
    expect(first).toMatchObject({ ok: true, value: { mark: MARK } });
    await one.sync.now();
    expect(await town.hub.certificate('town', MARK)).toEqual({
      ok: true,
      value: {
        schema: 'jalon.erasure/1',
        mark: MARK,
        erasedAt: town.now,
        devices: [
          { device: 'one', state: 'confirmed', at: town.now },
          { device: 'three', state: 'pending' },
          { device: 'two', state: 'pending' },
        ],
      },
    });
    for (const device of [two, three]) await device.sync.now();
    expect(three.rejected).toMatchObject([{ reason: 'erased' }]);
    for (const device of [one, two, three]) expect(await device.store.subjects()).toMatchObject({ value: [] });
    expect(town.hubStore.dump()).not.toContain('anna');
    const last = await town.hub.certificate('town', MARK);
    expect(last.ok && last.value.devices.map(({ state }) => state)).toEqual(['confirmed', 'confirmed', 'confirmed']);
  });

  it('asked for offline, on a device, is carried out when it is back', async () => {
    const town = createTown();
    const [one, two] = [town.device('one'), town.device('two')];
    await agreed(town, one);
    await write(town, one, 'secret');
    await one.sync.now();
    await two.sync.now();
    await two.of('anna').erase({ keepProof: true });
    expect(await two.sync.now()).toMatchObject({ unsent: 0, error: null });
    await one.sync.now();
    expect(town.hubStore.dump()).not.toContain('secret');
    for (const device of [one, two]) expect(await device.store.subjects()).toMatchObject({ value: [] });
  });

  it('asked for twice, the second time where it was carried out already, leaves no name behind', async () => {
    const town = createTown();
    const [one, two] = [town.device('one'), town.device('two')];
    await agreed(town, one);
    for (const device of [one, two]) await device.sync.now();
    await town.hub.erase({ tenant: 'town', actor: 'mediator', mayErase: false }, 'anna');
    await two.sync.now();
    await two.of('anna').erase({ keepProof: true });
    expect(await two.sync.now()).toMatchObject({ unsent: 0, error: null });
    expect(await two.store.subjects()).toMatchObject({ value: [] });
    expect(two.rejected).toEqual([]);
  });
});

describe('clocks', () => {
  it.each([2 * DAY, -2 * DAY, 10 * 60_000])(
    'of a device that is %i ms ahead: its events are stamped anew, in order',
    async (skew) => {
      const town = createTown();
      const [one, two] = [town.device('one'), town.device('two')];
      one.skew = skew;
      await agreed(town, one);
      await write(town, one, 'a');
      await write(town, one, 'b');
      expect(await one.sync.now()).toMatchObject({ unsent: 0, error: null });
      await two.sync.now();
      expect(await payloads(two)).toEqual(['a', 'b']);
      expect(await two.read('anna')).toEqual(await one.read('anna'));
      for (const { at } of await keptBy(town, 'anna')) expect(at.slice(0, 24) <= town.now).toBe(true);
    },
  );

  it('that was ahead and is mended: what it stamped then comes before what it stamps now', async () => {
    const town = createTown();
    const one = town.device('one');
    await agreed(town, one);
    one.skew = 2 * DAY;
    await write(town, one, 'a');
    one.skew = 0;
    await write(town, one, 'b');
    expect(await one.sync.now()).toMatchObject({ unsent: 0, error: null });
    await write(town, one, 'c');
    expect(await payloads(one)).toEqual(['a', 'b', 'c']);
    expect(one.rejected).toEqual([]);
  });

  it('that jumps ahead for a while makes a device forget, and the hub gives it back', async () => {
    const town = createTown();
    const one = town.device('one');
    await agreed(town, one);
    await write(town, one, 'kept');
    await one.sync.now();
    one.skew = 400 * DAY;
    expect(await one.of('anna').read()).toMatchObject({ value: { events: [] } });
    one.skew = 0;
    await one.sync.now();
    expect(await payloads(one)).toEqual(['kept']);
    expect(await one.store.meta()).toMatchObject({ value: { doubted: [] } });
  });

  it('a device that sees an expiry first brings the hub to see it', async () => {
    const town = createTown();
    const one = town.device('one');
    await agreed(town, one);
    await write(town, one, 'brief');
    await one.sync.now();
    town.pass(366 * DAY);
    await one.sync.now();
    expect(await payloads(one)).toEqual([]);
    expect(town.hubStore.dump()).toContain('brief');
    await one.sync.now();
    expect(town.hubStore.dump()).not.toContain('brief');
  });
});

describe('bad networks', () => {
  it('loses nothing and doubles nothing when requests or answers are lost, or come twice', async () => {
    const town = createTown();
    const [one, two] = [town.device('one'), town.device('two')];
    await agreed(town, one);
    const many = Array.from({ length: 450 }, (_, index) =>
      eventOf(`e${index}`, {
        at: `${town.now}-${index.toString(16).padStart(4, '0')}-one`,
        purpose: 'follow-up',
        payload: index,
      }),
    );
    await one.store.append('anna', many);
    one.fates.push('arrives', 'answer-lost', 'lost', 'arrives', 'answer-lost', 'twice');
    expect(await one.sync.now()).toMatchObject({ state: 'offline', error: 'offline', unsent: 451 });
    await one.sync.now();
    expect(await one.sync.now()).toMatchObject({ error: 'offline', unsent: 251 });
    expect(await one.sync.now()).toMatchObject({ state: 'idle', error: null, unsent: 0 });
    two.fates.push('answer-lost', 'twice');
    await two.sync.now();
    await two.sync.now();
    expect(await payloads(two)).toEqual(Array.from({ length: 450 }, (_, index) => index));
    expect(await keptBy(town, 'anna')).toHaveLength(451);
  });

  it('understands no answer of another making, and changes nothing by it', async () => {
    const town = createTown();
    const whole = { now: town.now, changes: [], cursor: '1', more: false, epoch: 'e', lease: town.now, markKey: KEY };
    const wrong: readonly unknown[] = [
      null,
      'gateway time-out',
      { ...whole, now: 'soon' },
      { ...whole, lease: null },
      { ...whole, markKey: 'short' },
      { ...whole, changes: [{ type: 'rumour' }] },
      { ...whole, changes: [{ type: 'event', event: { schema: 'jalon.event/2' } }] },
      { ...whole, changes: [{ type: 'retract', subject: 'anna', ids: [7] }] },
      { ...whole, changes: [null] },
    ];
    for (const value of wrong) {
      const transport = {
        push: async () => ({ ok: true, value }) as never,
        pull: async () => ({ ok: true, value }) as never,
      };
      const one = town.device('one', { transport });
      expect(await one.sync.now()).toMatchObject({ state: 'idle', error: 'incompatible', lastSuccess: null });
      expect(await one.store.meta()).toMatchObject({ value: { cursor: null, lease: null } });
      await agreed(town, one);
      expect(await one.sync.now()).toMatchObject({ error: 'incompatible', unsent: 1 });
    }
  });
});

describe('a hub that was restored', () => {
  it('is given again what its devices have, and gives what it has', async () => {
    const town = createTown();
    const [one, two] = [town.device('one'), town.device('two')];
    await agreed(town, one);
    await one.sync.now();
    await two.sync.now();
    const backup = town.hubStore.dump();
    await write(town, one, 'after the backup');
    await one.sync.now();
    town.restore(backup, 'second');
    await write(town, two, 'meanwhile');
    await two.sync.now();
    expect((await keptBy(town, 'anna')).length).toBe(2);
    await one.sync.now();
    await two.sync.now();
    expect(await payloads(two)).toEqual(['after the backup', 'meanwhile']);
    expect(await one.read('anna')).toEqual(await keptBy(town, 'anna'));
  });
});

describe('status', () => {
  it('is locked once the lease has run out, until a sync', async () => {
    const town = createTown();
    const one = town.device('one');
    await one.sync.now();
    town.pass(31 * DAY);
    expect(await one.sync.refresh()).toMatchObject({ state: 'locked' });
    one.fates.push('lost');
    expect(await one.sync.now()).toMatchObject({ state: 'locked', error: 'offline' });
    expect(await one.sync.now()).toMatchObject({ state: 'idle', error: null });
  });

  it('is told to whoever subscribes, as long as they do', async () => {
    const town = createTown();
    const one = town.device('one');
    const told: string[] = [];
    const stop = one.sync.subscribe(({ state }) => void told.push(state));
    await one.sync.now();
    stop();
    await one.sync.now();
    expect(told).toEqual(['syncing', 'idle']);
  });
});

describe('by itself', () => {
  const timers = (): {
    readonly schedule: (work: () => void, ms: number) => () => void;
    readonly waits: () => number[];
    readonly fire: () => void;
  } => {
    let all: { readonly work: () => void; readonly ms: number }[] = [];
    return {
      schedule(work, ms) {
        const timer = { work, ms };
        all.push(timer);
        return () => {
          all = all.filter((one) => one !== timer);
        };
      },
      waits: () => all.map(({ ms }) => ms),
      fire: () => all.shift()?.work(),
    };
  };

  it('comes back every minute, and less and less often while nobody answers', async () => {
    const town = createTown();
    const { schedule, waits, fire } = timers();
    const one = town.device('one', { schedule, random: () => 0 });
    const stop = one.sync.start();
    await vi.waitFor(() => expect(waits()).toEqual([60_000]));
    for (const wait of [1000, 2000, 4000]) {
      one.fates.push('lost');
      fire();
      await vi.waitFor(() => expect(waits()).toEqual([wait]));
    }
    await one.sync.wake();
    expect(waits()).toEqual([60_000]);
    stop();
    expect(waits()).toEqual([]);
  });

  it('gives up a request that is never answered, and looks at no answer that comes after', async () => {
    const town = createTown();
    const { schedule, waits, fire } = timers();
    const never = { push: () => new Promise<never>(() => undefined), pull: () => new Promise<never>(() => undefined) };
    const one = town.device('one', { schedule, transport: never, patience: 5000 });
    const ended = one.sync.now();
    await vi.waitFor(() => expect(waits()).toEqual([5000]));
    fire();
    expect(await ended).toMatchObject({ state: 'offline', error: 'offline' });
  });

  it('is led by one tab of several; any tab may sync when it is asked to, one at a time', async () => {
    const town = createTown();
    const { schedule, waits } = timers();
    const held = new Map<string, Promise<unknown>>();
    let inside = 0;
    let most = 0;
    const locks = {
      request<T>(name: string, callback: () => Promise<T>): Promise<T> {
        const turn = (held.get(name) ?? Promise.resolve()).then(async () => {
          if (name.includes('leader')) return callback();
          inside += 1;
          most = Math.max(most, inside);
          const result = await callback();
          inside -= 1;
          return result;
        });
        held.set(name, turn);
        return turn;
      },
    };
    const first = town.device('one', { schedule, locks });
    const second = town.device('one', { schedule, locks, store: first.store });
    const [stopFirst, stopSecond] = [first.sync.start(), second.sync.start()];
    await vi.waitFor(() => expect(waits()).toHaveLength(1));
    await agreed(town, second);
    await Promise.all([second.sync.now(), first.sync.now(), second.sync.now()]);
    expect(waits()).toHaveLength(1);
    expect(most).toBe(1);
    stopFirst();
    await vi.waitFor(() => expect(waits()).toHaveLength(1));
    stopSecond();
    await vi.waitFor(() => expect(waits()).toHaveLength(0));
    expect((await keptBy(town, 'anna')).length).toBe(1);
  });
});
