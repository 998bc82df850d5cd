import { bank } from '@jalon/bank';
import { defaultConfig, screen, toLog, type DiagnosticEvent } from '@jalon/diagnostic';
import {
  MissingPart,
  MissingSimulation,
  itemTypeOf,
  partsOf,
  simulationOf,
  worldKindsOf,
  type ItemPart,
} from '@jalon/items';
import { loadParts, loadSimulations } from '@jalon/items/load';
import { expect, test } from 'vitest';
import { refuseAbsent } from '../views/absent-part.ts';
import { createSession, type Session } from './create-session.ts';
import { soundBank } from './sound-bank.ts';

// What was provided stays provided: each test has a kind of its own.

const open = bank();

/** A session on activities of one kind; what they need comes, or not, when the test says so. */
function openSession(kind: ItemPart, saved: string | null = null) {
  const items = open.items.filter(({ item }) => partsOf([item]).includes(kind));
  const waiting: ((isThere: boolean) => void)[] = [];
  const session = createSession({
    config: defaultConfig({ ...open, items }),
    opening: { locale: 'fr', seed: 5, mode: 'alone', screen: 'desktop' },
    storage: { load: () => saved, save: () => undefined, clear: () => undefined },
    now: () => 0,
    seed: () => 6,
    onError: () => expect.unreachable(),
    loadPart: async (asked) => {
      expect(asked).toBe(kind);
      if (!(await new Promise<boolean>((resolve) => waiting.push(resolve)))) throw new Error('offline');
      await loadParts([asked]);
    },
  });
  return { session, answer: (isThere: boolean) => waiting.shift()?.(isThere), waiting };
}

/** Through the talk until something has to be waited for; the event that waits. */
function throughTalk(session: Session): DiagnosticEvent {
  for (;;) {
    const shown = screen(session.view().state);
    const event: DiagnosticEvent =
      shown.kind === 'question' ? { type: 'answer', question: shown.question.id, options: null } : { type: 'begin' };
    expect(session.send(event)).toBeNull();
    if (session.view().status === 'fetching' || session.view().state.phase === 'activity') return event;
  }
}

test('a bank is not refused for worlds that are not there yet; for an unknown kind it is', () => {
  expect(() => simulationOf('page')).toThrow(MissingSimulation);
  expect(soundBank(open)).toEqual({ bank: open, errors: [] });
  const items = structuredClone(open.items);
  const broken = items.find(({ item }) => worldKindsOf([item]).includes('page'));
  for (const world of [{ kind: 'constructor' }, undefined]) {
    Object.assign(broken?.item.content.en ?? {}, { world });
    expect(soundBank({ ...open, items }).errors).toMatchObject([{ code: 'broken-item', item: broken?.item.id }]);
  }
});

test('a world on its way: the event waits, then is played', async () => {
  const { session, answer } = openSession('mail');
  throughTalk(session);
  expect(session.view()).toMatchObject({ status: 'fetching', state: { phase: 'question' } });
  answer(true);
  await expect.poll(() => session.view().status).toBe('ready');
  expect(screen(session.view().state)).toMatchObject({ kind: 'activity', state: expect.any(Object) });
});

test('begun again while a world is on its way: what waited is forgotten', async () => {
  const { session, answer } = openSession('desktop');
  throughTalk(session);
  session.restart();
  answer(false);
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(session.view()).toMatchObject({ status: 'ready', state: { phase: 'welcome' } });
  expect(() => simulationOf('desktop')).toThrow(MissingSimulation);
});

test('a world that cannot be had: the activity begins, its view breaks, and it never counts', async () => {
  const { session, answer } = openSession('form');
  throughTalk(session);
  answer(false);
  await expect.poll(() => session.view().status).toBe('ready');
  expect(screen(session.view().state)).toMatchObject({ kind: 'activity', state: null, answered: false });
  expect(() => refuseAbsent('form', null)).toThrow(MissingPart);
  expect(session.send({ type: 'act', action: { type: 'type' } })).toBe('no-effect');
  expect(session.send({ type: 'failed', cause: 'MissingPart' })).toBeNull();
  expect(session.view().state.activities[0]?.observation).toMatchObject({ status: 'technical_failure', credit: null });

  // The same log, where the world is there: the same state.
  await loadSimulations(['form']);
  const again = openSession('form', JSON.stringify(toLog(session.view().state)));
  await again.session.load();
  expect(again.session.view().state.activities[0]?.observation).toMatchObject({ status: 'technical_failure' });
});

test('a way of asking that cannot be had is a technical failure too; a saved session says the same once it is there', async () => {
  const { session, answer } = openSession('order');
  throughTalk(session);
  answer(false);
  await expect.poll(() => session.view().status).toBe('ready');
  expect(screen(session.view().state)).toMatchObject({ kind: 'activity', state: null, answered: false });
  expect(() => refuseAbsent('order', null)).toThrow(MissingPart);
  expect(session.send({ type: 'act', action: { type: 'place', option: 'k' } })).toBe('no-effect');
  expect(session.send({ type: 'failed', cause: 'MissingPart' })).toBeNull();
  expect(session.view().state.activities[0]?.observation).toMatchObject({ status: 'technical_failure', credit: null });

  await loadParts(['order']);
  expect(itemTypeOf('order').version).toBe('1.0.0');
  const again = openSession('order', JSON.stringify(toLog(session.view().state)));
  await again.session.load();
  expect(again.session.view().state.activities[0]?.observation).toMatchObject({ status: 'technical_failure' });
});

test('a way of asking on its way: the event waits, then is played', async () => {
  const { session, answer } = openSession('match');
  throughTalk(session);
  expect(session.view()).toMatchObject({ status: 'fetching', state: { phase: 'question' } });
  answer(true);
  await expect.poll(() => session.view().status).toBe('ready');
  expect(screen(session.view().state)).toMatchObject({
    kind: 'activity',
    body: { type: 'match' },
    state: { pairs: [] },
  });
});

test('a saved session waits for the world it needs; where it cannot be had, it stays saved and is tried again', async () => {
  const first = openSession('files');
  const payload = throughTalk(first.session);
  const log = toLog(first.session.view().state);
  const entries = [...log.entries, { seq: log.entries.length, t: 1, type: payload.type, payload }];

  const { session, answer, waiting } = openSession('files', JSON.stringify({ ...log, entries }));
  const loading = session.load();
  expect(session.view().status).toBe('loading');
  answer(false);
  await loading;
  expect(session.view()).toMatchObject({ status: 'unfetched', state: { phase: 'welcome' } });

  const again = session.load();
  await expect.poll(() => waiting.length).toBe(1);
  answer(true);
  await again;
  expect(session.view()).toMatchObject({ status: 'ready', state: { phase: 'activity' } });
});
