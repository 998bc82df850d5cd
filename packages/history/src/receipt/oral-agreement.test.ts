import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createHistory } from '../create-history.ts';
import { day, guardian, recordOf } from '../ground.test-support.ts';
import type { History } from '../history.ts';
import { memoryStore } from '../memory-store.ts';
import type { GroundRecord } from '../ground/ground-record.ts';
import { noticeOf } from './notice-of.ts';
import { isAttested, oralAgreement } from './oral-agreement.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const told = { id: 'follow-up', version: '2', language: 'fr', channel: 'read-aloud' } as const;
const record = recordOf({ kind: 'consent', explicit: true });

function historyOf(): History {
  let id = 0;
  return createHistory({
    check: () => null,
    store: memoryStore(),
    clock: () => day(2),
    newId: () => `id-${(id += 1)}`,
    subject: 'anna',
    tenant: 'town',
  });
}

describe('noticeOf', () => {
  it('is the SHA-256 of the very words', async () => {
    const notice = await noticeOf('abc', told, sha256);
    expect(notice).toEqual({
      ...told,
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    });
  });

  it('is the same whatever the machine: lines, line ends, composed accents', async () => {
    const [one, ...others] = await Promise.all(
      ['Prénom\nGardé', 'Prénom\r\nGardé', 'Prénom\rGardé'.normalize('NFD'), ['Prénom', 'Gardé']].map((words) =>
        noticeOf(words, told, sha256),
      ),
    );
    for (const other of others) expect(other).toEqual(one);
    expect(await noticeOf('Prénom\nGardé.', told, sha256)).not.toEqual(one);
    expect(await noticeOf('prénom\nGardé', told, sha256)).not.toEqual(one);
  });
});

describe('an agreement given aloud', () => {
  it('is written down with who heard it, and can be checked later', async () => {
    const history = historyOf();
    const how = await oralAgreement(record, { mediator: 'm-7', witness: 'w-1', offline: true }, sha256);
    const written = await history.permit(record, how);
    expect(written).toMatchObject({
      ok: true,
      value: {
        state: 'given',
        by: { role: 'subject', partyRef: 'anna' },
        method: 'oral',
        collectedBy: 'm-7',
        evidence: { kind: 'mediator-attestation', witness: 'w-1' },
        offline: true,
      },
    });
    expect(await history.append({ purpose: 'follow-up', categories: ['results'], payload: 1 })).toMatchObject({
      ok: true,
    });
    if (!written.ok) throw new Error('not written');
    const event = written.value;
    expect(await isAttested(record, event, sha256)).toBe(true);
    const others: readonly GroundRecord[] = [
      { ...record, subject: 'bela' },
      { ...record, purpose: 'research' },
      { ...record, notice: { ...record.notice, sha256: 'b'.repeat(64) } },
      { ...record, notice: { ...record.notice, language: 'ar' } },
      { ...record, notice: { ...record.notice, channel: 'paper' } },
    ];
    for (const other of others) expect(await isAttested(other, event, sha256)).toBe(false);
    expect(await isAttested(record, { ...event, state: 'refused' } as typeof event, sha256)).toBe(false);
    expect(await isAttested(record, { ...event, collectedBy: 'm-8' }, sha256)).toBe(false);
    expect(await isAttested(record, { ...event, by: guardian } as typeof event, sha256)).toBe(false);
    const { evidence: _, ...bare } = event;
    expect(await isAttested(record, bare as typeof event, sha256)).toBe(false);
  });

  it('withdraws as it gives: the same call, the same proof', async () => {
    const history = historyOf();
    await history.permit(record, await oralAgreement(record, { mediator: 'm-7' }, sha256));
    const how = await oralAgreement(record, { mediator: 'm-7', said: 'withdrawn' }, sha256);
    expect(await history.withdraw('follow-up', how)).toEqual({ ok: true, value: undefined });
    const grounds = await history.grounds();
    const last = grounds.ok ? grounds.value.logs[0]?.events.at(-1) : undefined;
    expect(last).toMatchObject({ state: 'withdrawn', method: 'oral' });
    expect(last !== undefined && (await isAttested(record, last, sha256))).toBe(true);
  });

  it('is a proof for a guardian', async () => {
    const guarded = { ...record, capacity: 'protected-adult' } as const;
    const history = historyOf();
    await history.permit(guarded, await oralAgreement(guarded, { mediator: 'm-7', by: guardian }, sha256));
    expect(await history.append({ purpose: 'follow-up', categories: ['results'], payload: 1 })).toMatchObject({
      ok: true,
    });
  });
});
