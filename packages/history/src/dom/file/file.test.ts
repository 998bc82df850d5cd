import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventOf, groundOf, recordOf } from '../../conformance/sample-events.ts';
import { payloadCheck } from '../../events/payload-check.ts';
import type { HistoryEvent } from '../../history-event.ts';
import type { DeviceStore } from '../../sync/device-store.ts';
import { memoryDeviceStore } from '../../sync/memory-device-store.ts';
import { createTown, KEY, keptBy, plainMark } from '../../sync/town.test-support.ts';
import { quickCrypto } from '../vault/quick-crypto.test-support.ts';
import { exportFile } from './export-file.ts';
import { readFileHeader } from './file-header.ts';
import type { FileResult } from './file-result.ts';
import { importFile, type Imported } from './import-file.ts';

const NOW = '2026-03-05T09:00:00.000Z';
const WORDS = 'la médiathèque ferme à midi';
const clock = (): string => NOW;
const keys = await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']);
const quick = quickCrypto();

const data = (id: string, rest: Partial<HistoryEvent> = {}): HistoryEvent =>
  eventOf(id, { purpose: 'follow-up', categories: ['results'], payload: `secret ${id}`, ...rest });

async function storeOf(...events: readonly HistoryEvent[]): Promise<DeviceStore> {
  const store = memoryDeviceStore();
  for (const event of events) expect(await store.append(event.subject, [event])).toMatchObject({ ok: true });
  return store;
}

async function exported(store: DeviceStore, rest: Partial<Parameters<typeof exportFile>[0]> = {}): Promise<string> {
  const file = await exportFile({
    store,
    clock,
    device: 'tablet',
    tenant: 'town',
    crypto: quick,
    passphrase: WORDS,
    signingKey: keys.privateKey,
    ...rest,
  });
  if (!file.ok) throw new Error(file.error.code);
  return file.value;
}

const imported = (
  text: string,
  store: DeviceStore,
  rest: Partial<Parameters<typeof importFile>[1]> = {},
): Promise<FileResult<Imported>> =>
  importFile(text, {
    store,
    clock,
    tenant: 'town',
    crypto: quick,
    passphrase: WORDS,
    trusted: (device) => (device === 'tablet' ? keys.publicKey : null),
    mark: plainMark,
    check: () => null,
    ...rest,
  });

const idsOf = async (store: DeviceStore, subject = 'anna'): Promise<readonly string[]> => {
  const read = await store.read(subject);
  return read.ok ? read.value.map(({ id }) => id) : [read.error.code];
};

describe('a file', () => {
  it('carries what one device has to another, which will send it on; twice is once', async () => {
    const [tablet, laptop] = [await storeOf(groundOf('g'), data('a')), await storeOf()];
    const text = await exported(tablet);
    expect(await imported(text, laptop)).toMatchObject({
      ok: true,
      value: { header: { device: 'tablet', at: NOW, events: 2 }, added: 2, known: 0, refused: [], erased: 0 },
    });
    expect(await laptop.read('anna')).toEqual(await tablet.read('anna'));
    expect(await laptop.meta()).toMatchObject({ value: { unsent: 2 } });
    const before = [await laptop.read('anna'), await laptop.meta()];
    expect(await imported(text, laptop)).toMatchObject({ value: { added: 0, known: 2 } });
    expect([await laptop.read('anna'), await laptop.meta()]).toEqual(before);
    expect(await tablet.meta()).toMatchObject({ value: { unsent: 2 } });
  });

  it('says in one readable line who made it, when, and how much is in it, and nothing else', async () => {
    const text = await exported(await storeOf(groundOf('g'), data('a')));
    const header = { schema: 'jalon.file/1', tenant: 'town', device: 'tablet', at: NOW, events: 2 };
    expect(readFileHeader(text)).toMatchObject({ ok: true, value: header });
    for (const word of ['anna', 'secret', 'follow-up']) expect(text).not.toContain(word);
  });

  it('leaves out what stays on the device, and whoever was not asked for', async () => {
    const local = groundOf('g', { record: { recordId: 'here', storage: { place: 'device', country: 'FR' } } });
    const tablet = await storeOf(
      local,
      data('a'),
      groundOf('h', { subject: 'bela' }),
      groundOf('i', { subject: 'carl' }),
    );
    const laptop = await storeOf();
    expect(await imported(await exported(tablet, { subjects: ['anna', 'bela'] }), laptop)).toMatchObject({
      value: { added: 1 },
    });
    expect(await laptop.subjects()).toEqual({ ok: true, value: ['bela'] });
  });

  it('brings nothing in by another door: what no ground covers is refused, what is ahead waits', async () => {
    const end = { subject: 'bela', at: '2026-03-01T08:30:00.000Z', state: 'invalidated', role: 'authority' } as const;
    const laptop = await storeOf(groundOf('h', { subject: 'bela' }), groundOf('end', end));
    const early = data('early', { at: '2026-03-09T09:00:00.000Z' });
    const bela = [groundOf('h', { subject: 'bela' }), data('bare', { subject: 'bela' })];
    const text = await exported(await storeOf(...bela, groundOf('g'), data('a'), early));
    expect(await imported(text, laptop)).toMatchObject({
      value: {
        added: 2,
        refused: [
          { id: 'early', subject: 'anna', reason: 'clock-drift' },
          { id: 'bare', subject: 'bela', reason: 'invalidated' },
        ],
      },
    });
    expect(await idsOf(laptop)).toEqual(['g', 'a']);
    expect(await imported(text, laptop, { clock: () => '2026-03-10T09:00:00.000Z' })).toMatchObject({
      value: { added: 1, known: 3 },
    });
  });

  it('is checked as a push is: a payload that is wrong is refused with its field, and so is an id of somebody else', async () => {
    const laptop = await storeOf(groundOf('g'), data('mine'));
    const step = { plan: 'p', step: 's', done: true, how: 'alone' };
    const of = (id: string, rest: Partial<HistoryEvent>): HistoryEvent =>
      data(id, { categories: ['decisions'], ...rest });
    const tablet = await storeOf(
      groundOf('g'),
      of('right', { kind: 'step-done', payload: step }),
      of('wrong', { kind: 'step-done', payload: { ...step, how: 'fast' } }),
      of('later', { kind: 'step-done', version: 9, payload: step }),
      of('note', { kind: 'note', categories: ['notes'], payload: { text: 'Vient lundi.', about: null } }),
      groundOf('h', { subject: 'bela' }),
      data('right', { subject: 'bela', kind: 'diagnostic-finished' }),
    );
    expect(await imported(await exported(tablet), laptop, { check: payloadCheck() })).toMatchObject({
      ok: true,
      value: {
        added: 2,
        known: 1,
        refused: [
          { id: 'later', subject: 'anna', reason: 'invalid', field: 'version', expected: '1 to 1' },
          { id: 'note', subject: 'anna', reason: 'invalid', field: 'kind', expected: 'no note' },
          { id: 'wrong', subject: 'anna', reason: 'invalid', field: 'how', expected: 'alone, with-help' },
          { id: 'right', subject: 'bela', reason: 'invalid', field: 'id', expected: 'an id of nobody else' },
        ],
      },
    });
    expect(await idsOf(laptop)).toEqual(['g', 'mine', 'right']);
    expect(await idsOf(laptop, 'bela')).toEqual(['h']);
  });

  it('tells the field of a ground that is wrong', async () => {
    const notice = { ...recordOf('anna').notice, sha256: 'none' };
    const tablet = await storeOf(groundOf('g', { record: { notice } }));
    expect(await imported(await exported(tablet), await storeOf())).toMatchObject({
      value: { added: 0, refused: [{ id: 'g', reason: 'invalid', field: 'payload.record.notice.sha256' }] },
    });
  });

  it('leaves out what time no longer covers, though it is still there, by the clock that the hub set right', async () => {
    const brief = groundOf('g', { record: { retention: { after: 'lastUpdate', months: 3 } } });
    const tablet = await storeOf(brief, data('a'), groundOf('h', { subject: 'bela' }), data('b', { subject: 'bela' }));
    const countOf = async (now: string): Promise<unknown> => {
      const header = readFileHeader(await exported(tablet, { clock: () => now }));
      return header.ok && header.value.events;
    };
    expect(await countOf('2026-06-01T08:59:59.999Z')).toBe(4);
    expect(await countOf('2026-06-01T09:00:00.000Z')).toBe(3);
    expect(await idsOf(tablet)).toEqual(['g', 'a']);
    const meta = { heard: NOW, offset: 86_400_000 };
    await tablet.accept({ changes: [], marks: [], confirmed: [], rechecked: [], meta });
    expect(await countOf('2026-05-31T10:00:00.000Z')).toBe(3);
  });

  it('that brings an end of a ground takes away what it covered', async () => {
    const end = groundOf('end', { at: '2026-03-01T08:30:00.000Z', state: 'invalidated', role: 'authority' });
    const laptop = await storeOf(groundOf('g'), data('a'));
    await imported(await exported(await storeOf(groundOf('g'), end)), laptop);
    expect(await idsOf(laptop)).toEqual(['g', 'end']);
  });

  it('brings back nobody who was erased, whichever of the two knows of it', async () => {
    const erased = {
      changes: [],
      confirmed: [],
      rechecked: [],
      marks: [plainMark(KEY, 'anna')],
      meta: { markKey: KEY },
    };
    const full = (): Promise<DeviceStore> => storeOf(groundOf('g'), data('a'), groundOf('h', { subject: 'bela' }));

    const knowing = await storeOf();
    await knowing.accept(erased);
    expect(await imported(await exported(await full()), knowing)).toMatchObject({
      value: {
        added: 1,
        refused: [
          { id: 'g', reason: 'erased' },
          { id: 'a', reason: 'erased' },
        ],
      },
    });
    expect(await knowing.subjects()).toEqual({ ok: true, value: ['bela'] });

    const teller = await storeOf();
    await teller.accept(erased);
    const told = await full();
    expect(await imported(await exported(teller), told)).toMatchObject({ value: { added: 0, erased: 1 } });
    expect(await told.subjects()).toEqual({ ok: true, value: ['bela'] });
    expect(await told.meta()).toMatchObject({ value: { unconfirmed: [plainMark(KEY, 'anna')], markKey: KEY } });
    expect(await imported(await exported(await full()), told)).toMatchObject({ value: { added: 0, known: 1 } });
  });

  it('carries the wish to erase somebody as far as the hub', async () => {
    const town = createTown();
    const [laptop, other] = [town.device('laptop'), town.device('other')];
    await other.store.append('anna', [groundOf('g'), data('a')]);
    await other.sync.now();
    await laptop.sync.now();
    const wish = eventOf('wish', { kind: 'erased', payload: null });
    expect(await imported(await exported(await storeOf(wish)), laptop.store)).toMatchObject({
      value: { added: 1, erased: 1 },
    });
    await laptop.sync.now();
    await other.sync.now();
    expect(await keptBy(town, 'anna')).toEqual([]);
    expect(await other.store.subjects()).toEqual({ ok: true, value: [] });
  });

  it('is signed with ECDSA as well', async () => {
    const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify']);
    const text = await exported(await storeOf(groundOf('g')), { signingKey: pair.privateKey });
    expect(await imported(text, await storeOf(), { trusted: () => pair.publicKey })).toMatchObject({ ok: true });
    expect(await imported(text, await storeOf())).toEqual({ ok: false, error: { code: 'tampered' } });
  });

  it('asks for 600,000 iterations, and for words that are long enough', async () => {
    const asked: number[] = [];
    const watched = quickCrypto((iterations) => void asked.push(iterations));
    await imported(await exported(await storeOf(), { crypto: watched }), await storeOf(), { crypto: watched });
    expect(asked).toEqual([600_000, 600_000]);
    await expect(exported(await storeOf(), { passphrase: 'midi' })).rejects.toThrow('weak-passphrase');
  });
});

describe('a file that is not what it should be', () => {
  it.each<[string, string, (text: string) => string, Partial<Parameters<typeof importFile>[1]>]>([
    ['wrong words', 'wrong-passphrase', (text) => text, { passphrase: 'la médiathèque ferme à une heure' }],
    ['nobody vouches for it', 'unknown-device', (text) => text, { trusted: () => null }],
    ['another organisation', 'other-tenant', (text) => text, { tenant: 'village' }],
    ['no clock', 'clock-suspect', (text) => text, { clock: () => 'soon' }],
    ['something else', 'not-a-file', () => '%PDF-1.7', {}],
    ['nothing', 'not-a-file', () => '', {}],
    ['a later version', 'newer', (text) => text.replace('jalon.file/1', 'jalon.file/2'), {}],
    ['without end', 'too-large', (text) => text + ' '.repeat(34_000_000), {}],
    ['another name', 'unknown-device', (text) => text.replace('tablet', 'phone'), {}],
    ['another count', 'tampered', (text) => text.replace('"events":2', '"events":3'), {}],
    ['cut in the middle', 'truncated', (text) => text.slice(0, text.length / 2), {}],
    ['cut at the end', 'truncated', (text) => text.slice(0, -2), {}],
    ['something after', 'tampered', (text) => `${text}more`, {}],
  ])('%s: %s, and nothing has changed', async (_, code, change, rest) => {
    const laptop = await storeOf();
    const text = change(await exported(await storeOf(groundOf('g'), data('a'))));
    expect(await imported(text, laptop, rest)).toEqual({ ok: false, error: { code } });
    expect(await laptop.subjects()).toEqual({ ok: true, value: [] });
  });

  it('cut or changed anywhere: refused, and nothing has changed', async () => {
    const text = (await exported(await storeOf(groundOf('g'), data('a')))).trimEnd();
    const laptop = await storeOf();
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), fc.constantFrom('cut', 'flip'), async (at, how) => {
        const other = text[at] === 'A' ? 'B' : 'A';
        const wrong = how === 'cut' ? text.slice(0, at) : text.slice(0, at) + other + text.slice(at + 1);
        fc.pre(wrong !== text);
        expect(await imported(wrong, laptop)).toMatchObject({ ok: false });
        expect(await laptop.subjects()).toEqual({ ok: true, value: [] });
      }),
      { numRuns: 200 },
    );
  });
});
