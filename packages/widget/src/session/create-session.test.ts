import { bank } from '@jalon/bank';
import { defaultConfig, screen, snapshot, type Opening } from '@jalon/diagnostic';
import { provideAllSimulations } from '@jalon/items/simulations';
import { describe, expect, test } from 'vitest';
import { erasures } from '../storage/erasures.ts';
import type { SessionStorage } from '../storage/session-storage.ts';
import { deviceStorage, memoryStorage, tabStorage, type WebStorage } from '../storage/web-storage.ts';
import { createSession, type Session } from './create-session.ts';
import type { WidgetError } from './widget-error.ts';

provideAllSimulations();

const config = defaultConfig(bank());
const opening: Opening = { locale: 'fr', seed: 5, mode: 'alone', screen: 'phone' };

/** A storage of the browser's shape; `room` is how many characters it holds. */
function webStorage(room = Infinity): WebStorage & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, value) => {
      if (value.length > room) throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
      texts.set(key, value);
    },
    removeItem: (key) => void texts.delete(key),
  };
}

function open(storage: SessionStorage, errors: WidgetError[] = [], clock: { now: number } = { now: 0 }): Session {
  return createSession({
    config,
    opening,
    storage,
    now: () => clock.now,
    seed: () => 6,
    onError: (error) => errors.push(error),
    loadPart: () => Promise.reject(new Error('every world is there')),
  });
}

/** Through the first talk, answering nothing, to the first activity. */
function throughTalk(session: Session): void {
  session.send({ type: 'begin' });
  for (let shown = screen(session.view().state); shown.kind === 'question'; shown = screen(session.view().state)) {
    session.send({ type: 'answer', question: shown.question.id, options: null });
  }
}

describe('a session', () => {
  test('is found again at the same step, to the last byte, from what was saved at each step', async () => {
    const tab = webStorage();
    const before = open(tabStorage(() => tab));
    throughTalk(before);
    before.send({ type: 'dontKnow' });
    expect(screen(before.view().state)).toMatchObject({ kind: 'activity', number: 2 });

    const after = open(tabStorage(() => tab));
    await after.load();
    expect(snapshot(after.view().state)).toBe(snapshot(before.view().state));
  });

  test('goes on with time after a reload, never back', async () => {
    const tab = webStorage();
    const clock = { now: 1000 };
    const before = open(
      tabStorage(() => tab),
      [],
      clock,
    );
    clock.now = 61_000;
    throughTalk(before);
    clock.now = 3;
    const after = open(
      tabStorage(() => tab),
      [],
      clock,
    );
    await after.load();
    clock.now = 503;
    expect(after.send({ type: 'skip' })).toBeNull();
    expect(after.view().state.log.at(-1)?.t).toBe(60_500);
  });

  test('tells each watcher of each change, and says why an event is refused', () => {
    const session = open(memoryStorage());
    let changes = 0;
    const leave = session.subscribe(() => (changes += 1));
    expect(session.send({ type: 'done' })).toBe('not-now');
    expect(changes).toBe(0);
    expect(session.send({ type: 'begin' })).toBeNull();
    expect(changes).toBe(1);
    leave();
    session.send({ type: 'back' });
    expect(changes).toBe(1);
  });

  test('restarts at the welcome in the language chosen and with the company chosen', () => {
    const session = open(memoryStorage());
    session.send({ type: 'locale', locale: 'en' });
    session.restart({ mode: 'with-helper' });
    expect(session.view().state).toMatchObject({
      phase: 'welcome',
      locale: 'en',
      opening: { mode: 'with-helper', locale: 'en', seed: 6 },
    });
  });
});

test('beginning again replaces what was saved, and keeping stays as it was chosen', async () => {
  const [tab, device] = [webStorage(), webStorage()];
  const storage = deviceStorage(
    () => tab,
    () => device,
  );
  const session = open(storage);
  throughTalk(session);
  await session.keep(true);
  session.restart();
  const later = open(storage);
  await later.load();
  expect(later.view()).toMatchObject({ keeping: true, state: { phase: 'welcome', activities: [] } });
});

describe('a second diagnostic', () => {
  const shown = (session: Session): readonly string[] => session.view().state.activities.map(({ itemId }) => itemId);
  const seen = (session: Session): readonly string[] | undefined => session.view().state.opening.seen;
  const onDevice = (): { readonly storage: SessionStorage; readonly device: ReturnType<typeof webStorage> } => {
    const [tab, device] = [webStorage(), webStorage()];
    return {
      device,
      storage: deviceStorage(
        () => tab,
        () => device,
      ),
    };
  };
  /** To the result, passing every activity. */
  function throughAll(session: Session): void {
    throughTalk(session);
    while (session.view().state.phase === 'activity') session.send({ type: 'skip' });
  }

  test('where answers are kept, shows what the first did not, and is told ids alone', async () => {
    const { storage, device } = onDevice();
    const session = open(storage);
    throughAll(session);
    await session.keep(true);
    const first = shown(session);
    session.restart();
    session.restart({ mode: 'with-helper' });
    expect(seen(session)).toEqual(first);
    const { entries, opening: kept } = JSON.parse([...device.texts.values()][0] ?? '');
    expect(entries).toEqual([]);
    expect(Object.keys(kept).toSorted()).toEqual(['locale', 'mode', 'screen', 'seed', 'seen']);
    throughAll(session);
    expect(shown(session).filter((id) => first.includes(id))).toEqual([]);

    // Of the one before the last, nothing is kept any more.
    const second = shown(session);
    session.restart();
    expect(seen(session)).toEqual(second);
  });

  test('begun again on the way, it still knows what came before', async () => {
    const { storage } = onDevice();
    const session = open(storage);
    throughAll(session);
    await session.keep(true);
    const first = shown(session);
    session.restart();
    throughTalk(session);
    const begun = shown(session);
    session.restart();
    expect(seen(session)).toEqual([...first, ...begun]);
  });

  test('where nothing is kept, or everything was erased, knows nothing', async () => {
    const { storage } = onDevice();
    const session = open(storage);
    throughAll(session);
    session.restart();
    expect(seen(session)).toBeUndefined();

    throughAll(session);
    await session.keep(true);
    session.restart();
    expect(seen(session)?.length).toBeGreaterThan(0);
    await session.erase();
    expect(seen(session)).toBeUndefined();
    session.restart();
    expect(seen(session)).toBeUndefined();
  });
});

describe('a saved session that cannot be opened', () => {
  test.each([
    ['no JSON', '{"schema"', 'not-a-log'],
    ['another thing', '{"schema":"other"}', 'unknown-schema'],
    [
      'another bank',
      JSON.stringify({
        schema: 'jalon.diagnostic/1',
        bank: { id: 'bank:other', version: '1.0.0' },
        opening,
        entries: [],
      }),
      'other-bank',
    ],
  ])('%s: says so, names the field, starts again and leaves everything else', async (_, text, found) => {
    const tab = webStorage();
    tab.texts.set('jalon.diagnostic', text);
    tab.texts.set('somebody-else', 'kept');
    const errors: WidgetError[] = [];
    const session = open(
      tabStorage(() => tab),
      errors,
    );
    await session.load();
    expect(session.view().status).toBe('corrupt');
    expect(errors).toMatchObject([{ code: 'corrupt-session', found }]);
    await session.erase();
    expect(session.view()).toMatchObject({ status: 'ready', state: { phase: 'welcome' } });
    expect([...tab.texts]).toEqual([['somebody-else', 'kept']]);
  });
});

describe('a storage that fails', () => {
  test('without room: told once, the diagnostic goes on in memory', () => {
    const tab = webStorage(10);
    const errors: WidgetError[] = [];
    const session = open(
      tabStorage(() => tab),
      errors,
    );
    throughTalk(session);
    expect(errors.map(({ code }) => code)).toEqual(['storage-full']);
    expect(session.view()).toMatchObject({ notice: 'storage-full', state: { phase: 'activity' } });
    session.dismiss();
    session.send({ type: 'skip' });
    expect(session.view().notice).toBeNull();
  });

  test('forbidden: the welcome opens all the same', async () => {
    const errors: WidgetError[] = [];
    const refuse = (): never => {
      throw Object.assign(new Error('no'), { name: 'SecurityError' });
    };
    const session = open(tabStorage(refuse), errors);
    await session.load();
    expect(errors.map(({ code }) => code)).toEqual(['storage-unavailable']);
    expect(session.view()).toMatchObject({ status: 'ready', state: { phase: 'welcome' } });
  });
});

describe('keeping on the device', () => {
  test('is off until chosen; then outlives the tab; erasing leaves nothing anywhere', async () => {
    const [tab, device] = [webStorage(), webStorage()];
    const session = open(
      deviceStorage(
        () => tab,
        () => device,
      ),
    );
    await session.load();
    throughTalk(session);
    expect(session.view().keeping).toBe(false);
    expect(device.texts.size).toBe(0);

    await session.keep(true);
    session.send({ type: 'skip' });
    tab.texts.clear();
    const later = open(
      deviceStorage(
        () => tab,
        () => device,
      ),
    );
    await later.load();
    expect(snapshot(later.view().state)).toBe(snapshot(session.view().state));
    expect(later.view().keeping).toBe(true);

    await later.erase();
    expect(later.view()).toMatchObject({ keeping: false, state: { phase: 'welcome' } });
    expect([tab.texts.size, device.texts.size]).toEqual([0, 0]);
  });

  test('is not offered where nothing outlives the tab', async () => {
    const session = open(tabStorage(() => webStorage()));
    await session.load();
    expect(session.view().keeping).toBeNull();
    await session.keep(true);
    expect(session.view().keeping).toBeNull();
  });
});

test('a slow storage is written one text at a time, the last one last, and nothing after an erasure', async () => {
  const written: string[] = [];
  const waiting: (() => void)[] = [];
  const slow: SessionStorage = {
    load: () => null,
    save: (text) => new Promise((done) => waiting.push(() => (written.push(text), done()))),
    clear: () => void written.push('cleared'),
  };
  const session = open(slow);
  throughTalk(session);
  expect(waiting).toHaveLength(1);
  waiting.shift()?.();
  await Promise.resolve().then(() => new Promise((done) => setTimeout(done, 0)));
  expect(waiting).toHaveLength(1);
  const erased = session.erase();
  waiting.shift()?.();
  await erased;
  expect(written).toHaveLength(3);
  expect(JSON.parse(written[1] ?? '').entries.length).toBe(session.view().state.log.length + 11);
  expect(written[2]).toBe('cleared');
});

/** Answers when told to. */
function slow<T>(): { readonly answer: Promise<T>; readonly give: (value: T) => void } {
  let give: (value: T) => void = () => undefined;
  const answer = new Promise<T>((resolve) => {
    give = resolve;
  });
  return { answer, give };
}

/** A diagnostic at its first activity, as it is saved. */
function savedText(): string {
  const tab = webStorage();
  throughTalk(open(tabStorage(() => tab)));
  return tab.getItem('jalon.diagnostic') ?? '';
}

describe('while the storage has not answered', () => {
  test('what the tab gives is open at once, whatever keeping takes', async () => {
    const keeping = slow<boolean>();
    const text = savedText();
    const session = open({ ...memoryStorage(), load: () => text, keeping: { get: () => keeping.answer, set() {} } });
    const loaded = session.load();
    expect(session.view()).toMatchObject({ status: 'ready', keeping: false, state: { phase: 'activity' } });
    keeping.give(true);
    await loaded;
    expect(session.view().keeping).toBe(true);
  });

  test('it is loading, until what was kept is open', async () => {
    const kept = slow<string | null>();
    const session = open({ ...memoryStorage(), load: () => kept.answer });
    const loaded = session.load();
    expect(session.view().status).toBe('loading');
    kept.give(savedText());
    await loaded;
    expect(session.view()).toMatchObject({ status: 'ready', state: { phase: 'activity' } });
  });

  test('a storage that refuses in the end leaves a welcome that is ready', async () => {
    const session = open({ ...memoryStorage(), load: () => Promise.reject(new Error('no')) });
    await session.load();
    expect(session.view()).toMatchObject({
      status: 'ready',
      notice: 'storage-unavailable',
      state: { phase: 'welcome' },
    });
  });

  test.each([
    ['NotAllowedError', 'storage-not-permitted'],
    ['NetworkError', 'storage-not-loaded'],
  ])('%s is told as %s', async (name, code) => {
    const errors: WidgetError[] = [];
    const session = open(
      {
        ...memoryStorage(),
        save: () => Promise.reject(new DOMException('', name)),
        keeping: { get: () => true, set() {} },
      },
      errors,
    );
    await session.load();
    session.send({ type: 'begin' });
    await new Promise((done) => setTimeout(done, 0));
    expect(session.view()).toMatchObject({ notice: code, keeping: code === 'storage-not-loaded' });
    expect(errors).toMatchObject([{ code }]);
  });
});

describe('a tab that cannot be opened beside a kept copy', () => {
  test('opens the kept copy', async () => {
    const [tab, device] = [webStorage(), webStorage()];
    tab.texts.set('jalon.diagnostic', '{"cut');
    device.texts.set('jalon.diagnostic', savedText());
    const session = open(
      deviceStorage(
        () => tab,
        () => device,
      ),
    );
    await session.load();
    expect(session.view()).toMatchObject({ status: 'ready', keeping: true, state: { phase: 'activity' } });
  });

  test('starting again removes only what could not be opened', async () => {
    const [tab, device] = [webStorage(), webStorage()];
    tab.texts.set('jalon.diagnostic', '{"cut');
    device.texts.set('jalon.diagnostic', savedText());
    let isAway = true;
    const storage = deviceStorage(
      () => tab,
      () => {
        if (isAway) throw new Error('not now');
        return device;
      },
    );
    const session = open(storage);
    await session.load();
    expect(session.view().status).toBe('corrupt');
    await session.recover();
    expect(tab.texts.size).toBe(0);
    isAway = false;
    const later = open(storage);
    await later.load();
    expect(later.view()).toMatchObject({ status: 'ready', state: { phase: 'activity' } });
  });

  test('neither can be opened: both go', async () => {
    const [tab, device] = [webStorage(), webStorage()];
    for (const { texts } of [tab, device]) texts.set('jalon.diagnostic', '{"cut');
    const session = open(
      deviceStorage(
        () => tab,
        () => device,
      ),
    );
    await session.load();
    expect(session.view().status).toBe('corrupt');
    await session.recover();
    expect([tab.texts.size, device.texts.size]).toEqual([0, 0]);
    expect(session.view()).toMatchObject({ status: 'ready', keeping: false, state: { phase: 'welcome' } });
  });
});

test('a device without room is not said to keep, and says so each time it is asked', async () => {
  const [tab, device] = [webStorage(), webStorage(10)];
  const session = open(
    deviceStorage(
      () => tab,
      () => device,
    ),
  );
  throughTalk(session);
  for (const time of [1, 2]) {
    await session.keep(true);
    expect(session.view(), `time ${time}`).toMatchObject({ keeping: false, notice: 'storage-full' });
    session.dismiss();
  }
});

test('keeping chosen before anything was saved opens as nothing, and keeps what follows', async () => {
  const [tab, device] = [webStorage(), webStorage()];
  const storage = deviceStorage(
    () => tab,
    () => device,
  );
  await storage.keeping?.set(true);
  const session = open(storage);
  await session.load();
  expect(session.view()).toMatchObject({ status: 'ready', keeping: true, state: { phase: 'welcome' } });
  throughTalk(session);
  expect(device.getItem('jalon.diagnostic')).toBe(tab.getItem('jalon.diagnostic'));
});

test('the company chosen at the welcome is found again', async () => {
  const tab = webStorage();
  open(tabStorage(() => tab)).restart({ mode: 'with-helper' });
  const later = open(tabStorage(() => tab));
  await later.load();
  expect(later.view().state).toMatchObject({ phase: 'welcome', opening: { mode: 'with-helper' } });
});

test('an erasure in one page begins the others again, and leaves nothing in them', async () => {
  const device = webStorage();
  const pages = [webStorage(), webStorage()].map((tab) => ({
    tab,
    session: open(
      deviceStorage(
        () => tab,
        () => device,
        'jalon.diagnostic',
        erasures('a-test'),
      ),
    ),
  }));
  const [one, two] = pages;
  if (!one || !two) throw new Error('two pages');
  const leave = pages.map(({ session }) => session.watch());
  for (const { session } of pages) throughTalk(session);
  await one.session.keep(true);
  await two.session.load();
  expect(two.session.view()).toMatchObject({ keeping: true, state: { phase: 'activity' } });

  expect(await one.session.erase()).toBe(true);
  await expect.poll(() => two.session.view()).toMatchObject({ keeping: false, state: { phase: 'welcome' } });
  expect([one.tab.texts.size, two.tab.texts.size, device.texts.size]).toEqual([0, 0, 0]);
  for (const stop of leave) stop();
});
