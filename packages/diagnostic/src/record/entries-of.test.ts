import { createHistory, consentRecord, memoryStore } from '@jalon/history';
import { entryOf, payloadCheck, readEvents } from '@jalon/history/events';
import { diagnosticsOf, timeline } from '@jalon/history/projections';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionsOf, config, ideally, opening, play, playOn, throughTalk } from '../fixtures/driver.ts';
import { personFacts } from '../person-facts.ts';
import { profile } from '../profile.ts';
import { replay } from '../replay.ts';
import { result } from '../result.ts';
import { start } from '../start.ts';
import { toLog } from '../diagnostic-log.ts';
import { entriesOf } from './entries-of.ts';
import { diagnostics, eventsAt, must, read, undated } from './keep.test-kit.ts';
import { keptPerson } from './kept-person.ts';
import { notKeptYet } from './not-kept-yet.ts';

const MARCH = '2026-03-01T23:59:59.000Z';
const OPTIONS = { diagnostic: 'd-1', startedAt: MARCH } as const;
const people = diagnostics(6, 31);

describe('the entries of a diagnostic', () => {
  it('at every moment of it are accepted, the same from the same log, and tell the facts of that moment', () => {
    fc.assert(
      fc.property(fc.constantFrom(...people), fc.nat(), (state, n) => {
        const log = toLog(state);
        const cut = { ...log, entries: log.entries.slice(0, n % (log.entries.length + 1)) };
        const [one, other] = [replay(config, cut), replay(config, JSON.parse(JSON.stringify(cut)))];
        if (!one.ok || !other.ok) throw new Error('a log that cannot be replayed');
        const entries = must(entriesOf(one.state, OPTIONS));
        expect(must(entriesOf(other.state, OPTIONS))).toEqual(entries);
        for (const { kind, payload } of entries) expect(entryOf(kind!, payload as never).ok).toBe(true);
        const { events, unread } = readEvents(eventsAt(MARCH, entries));
        expect(unread).toEqual([]);
        expect(undated(keptPerson(events, config).facts)).toEqual(personFacts(one.state, profile(one.state)));
        const [kept] = diagnosticsOf(events);
        expect(kept?.ending).toBe(one.state.ended ?? 'broken-off');
        expect(kept?.observations.map(({ observation }) => observation)).toEqual(
          one.state.activities.flatMap(({ observation }) => observation ?? []),
        );
      }),
      { numRuns: 30 },
    );
  });

  it('tell each answer at the instant it was handed in, never two at the same', () => {
    const [state] = people;
    const [kept] = diagnosticsOf(read(eventsAt(MARCH, must(entriesOf(state!, OPTIONS)))));
    const handedIn = state!.log.filter(({ type }) => type === 'done' || type === 'dontKnow').map(({ t }) => t);
    expect(kept?.observations.map(({ at }) => Date.parse(at) - Date.parse(MARCH))).toEqual(handedIn);
    expect(kept?.observations[0]?.at.slice(0, 10)).toBe('2026-03-02');

    const still = { ...state!, log: state!.log.map((entry) => ({ ...entry, t: 0 })) };
    const [atOnce] = diagnosticsOf(read(eventsAt(MARCH, must(entriesOf(still, OPTIONS)))));
    expect(new Set(atOnce?.observations.map(({ at }) => at)).size).toBe(state!.activities.length);
    expect(atOnce?.observations.map(({ observation }) => observation.itemId)).toEqual(
      state!.activities.map(({ itemId }) => itemId),
    );
  });

  it('of what was hardly begun are the beginning and the end alone', () => {
    const kinds = (state: Parameters<typeof entriesOf>[0]) => must(entriesOf(state, OPTIONS)).map(({ kind }) => kind);
    expect(kinds(start(config, opening))).toEqual(['diagnostic-started', 'diagnostic-finished']);
    expect(kinds(play(throughTalk(), { type: 'stop' }))).toEqual([
      'first-talk',
      'diagnostic-started',
      'diagnostic-finished',
    ]);
  });

  it('say in which way it was taken', () => {
    const told = (state: Parameters<typeof entriesOf>[0], more: object = {}) =>
      must(entriesOf(state, { ...OPTIONS, ...more })).map(({ payload }) => payload);
    const helped = throughTalk({}, start(config, { ...opening, mode: 'with-helper' }));
    expect(told(helped)).toMatchObject([{ told: 'spoken' }, { mode: 'with-helper' }, {}]);
    expect(told(throughTalk(), { mode: 'handed-over' })).toMatchObject([{ told: 'self' }, { mode: 'handed-over' }, {}]);
    expect(told(throughTalk(), { mode: 'paper' })).toMatchObject([{ told: 'paper' }, { mode: 'paper' }, {}]);
    expect(told(throughTalk(), { told: 'paper' })).toMatchObject([{ told: 'paper' }, { mode: 'alone' }, {}]);
  });

  it('are refused by the name of the field', () => {
    const [state] = people;
    expect(entriesOf(state!, { ...OPTIONS, diagnostic: 'two words' })).toMatchObject({
      ok: false,
      field: 'diagnostic',
    });
    for (const startedAt of ['yesterday', '2026-03-01', '', '2026-02-30T09:00:00.000Z', null as never])
      expect(entriesOf(state!, { ...OPTIONS, startedAt })).toMatchObject({ ok: false, field: 'startedAt' });
  });

  it('are kept by a history, under its purpose', async () => {
    let now = 0;
    const clock = (): string => new Date(Date.parse(MARCH) + (now += 1000)).toISOString();
    const history = createHistory({
      store: memoryStore(),
      clock,
      newId: () => `e-${(now += 1)}`,
      check: payloadCheck(),
    });
    await history.permit(
      consentRecord({
        recordId: 'keep-result:1',
        purpose: 'keep-result',
        dataCategories: ['answers', 'talk', 'results'],
        notice: { id: 'keep', version: '1', sha256: '0'.repeat(64), language: 'fr', channel: 'screen' },
        controllers: [{ id: 'town-hall', name: 'Mairie de Saint-Exemple' }],
      }),
    );
    const [state] = people;
    for (const entry of must(entriesOf(state!, { ...OPTIONS, purpose: 'keep-result' })))
      expect(await history.append(entry)).toMatchObject({ ok: true });
    const kept = await history.read('keep-result');
    const { events } = readEvents(kept.ok ? kept.value.events : []);
    expect(diagnosticsOf(events)).toMatchObject([{ id: 'd-1', ending: state!.ended }]);
    expect(timeline(events).map(({ code }) => code)).toEqual(['diagnostic', 'first-talk']);
  });
});

it('gone on with, a diagnostic adds only what is new', () => {
  const first = throughTalk();
  const broken = play(first, ...actionsOf(first, { kind: 'ideal' }), { type: 'done' });
  const kept = read(eventsAt(MARCH, must(entriesOf(broken, OPTIONS))));
  expect(notKeptYet(must(entriesOf(broken, OPTIONS)), kept)).toEqual([]);
  const whole = playOn(broken, ideally);
  const more = notKeptYet(must(entriesOf(whole, OPTIONS)), kept);
  expect(more.map(({ kind }) => kind)).toEqual([
    ...whole.activities.slice(1).map(() => 'observation'),
    'diagnostic-finished',
    'profile',
  ]);
  const [all] = diagnosticsOf([...kept, ...read(eventsAt('2026-03-02T09:00:00.000Z', more))]);
  expect(all?.observations).toHaveLength(result(whole).tried);
  expect(all?.ending).toBe(whole.ended);
});
