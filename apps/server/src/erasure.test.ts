import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { postgresHubStore } from '@jalon/history/postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../packages/history/src/postgres/test-database.test-support.ts';
import { backup, keysFileOf } from './backup/backup.ts';
import { readLedgers } from './backup/ledger.ts';
import { restore } from './backup/restore.ts';
import { readToken } from './devices/device-token.ts';
import { deviceOfToken } from './devices/devices.ts';
import { pushOf, stepOf, testServer, toldOf, type TestDevice, type TestServer } from './server.test-support.ts';

const GONE = 'canary-person-8fk2';
const KEPT = 'kept-person-3aa1';
/** What must be nowhere: the id of the person, and what was kept of them. */
const CANARIES = [GONE, 'canary-plan-77qx'];
/** In clear in the database, to show that the search would find something. */
const CONTROL = 'control-device-name';

const NOTHING_SINCE = { erasures: [], revocations: [] };

let server: TestServer;
let device: TestDevice;
let folder: string;
const file = (name: string): string => join(folder, name);

beforeAll(async () => {
  server = await testServer();
  folder = mkdtempSync(join(tmpdir(), 'jalon-erasure-'));
  device = await server.enrol('town', 'manager');
  await server.call('post', '/v1/devices', { token: device.token, body: { name: CONTROL, role: 'mediator' } });
  for (const [subject, plan] of [
    [GONE, CANARIES[1]!],
    [KEPT, 'kept-plan'],
  ] as const) {
    const events = [toldOf('consent', 'town', subject), stepOf(subject, `step-${subject.slice(0, 4)}`, { plan })].map(
      (event, index) => ({
        ...event,
        id: `0197-${subject.length}-${index}`,
        ...renamed(event, `0197-${subject.length}-${index}`),
      }),
    );
    const pushed = await server.call('post', '/v1/push', { token: device.token, body: pushOf(device, events) });
    if (pushed.text.match(/acked/g)?.length !== 2) throw new Error(pushed.text);
  }
  await server.database.admin((client) => backup(client, file('before.gz'), '2026-11-22T09:00:00.000Z'));
  copyFileSync(keysFileOf(file('before.gz')), file('keys-before.gz'));
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The id of a ground event is in its payload as well. */
function renamed(event: ReturnType<typeof stepOf>, id: string): object {
  if (event.kind !== 'ground') return {};
  const payload = event.payload as { readonly event: object };
  return { payload: { ...payload, event: { ...payload.event, eventId: id } } };
}

describe('somebody who was erased', () => {
  let certificate: { readonly mark: string };

  it('is erased in one call, within a second', async () => {
    const began = performance.now();
    const answer = await server.call('post', '/v1/erasures', { token: device.token, body: { subject: GONE } });
    expect(answer.json).toMatchObject({
      schema: 'jalon.erasure/1',
      devices: [{ device: device.device, state: 'pending' }],
    });
    certificate = answer.json;
    // A generous bound for a machine that does other things; the benchmark measures it.
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  it('stays erased whatever comes later, and devices say when they have done it', async () => {
    const again = await server.call('post', '/v1/push', {
      token: device.token,
      body: pushOf(device, [toldOf('consent', 'town', GONE), stepOf(GONE, 'later')]),
    });
    expect(again.json).toMatchObject({ answers: [{ reason: 'erased' }, { reason: 'erased' }] });
    const { mark } = certificate;
    const pulled = await server.call('post', '/v1/pull', {
      token: device.token,
      body: { device: device.device, since: null, limit: 1000, confirmed: [mark], recheck: [] },
    });
    expect(pulled.json).toMatchObject({ changes: expect.arrayContaining([{ type: 'erase', mark }]) });
    const done = await server.call('post', '/v1/certificates', { token: device.token, body: { mark } });
    expect(done.json).toMatchObject({ devices: [{ device: device.device, state: 'confirmed' }] });
  });

  it('leaves no byte in tables, logs, the ledger or exports', async () => {
    const tables = await tablesOf(server.database.admin);
    expect(tables).toContain(CONTROL);
    const exported = await server.call('post', '/v1/export', { token: device.token, body: { subject: GONE } });
    expect(exported.status).toBe(404);
    const all = [tables, server.logged(), readFileSync(server.config.ledger, 'utf8'), exported.text];
    for (const canary of CANARIES) expect(all.some((text) => holds(Buffer.from(text), canary))).toBe(false);
  });

  it('leaves no byte in the files of the database, its journal and its log among them', async () => {
    await server.database.admin((client) => client.query('CHECKPOINT'));
    const found = new Set<string>();
    for (const path of filesUnder(server.database.folder)) {
      const bytes = readFileSync(path);
      for (const text of [...CANARIES, CONTROL]) if (holds(bytes, text)) found.add(text);
    }
    expect([...found]).toEqual([CONTROL]);
  });

  it('is not in a backup of after, and not brought back by one of before', async () => {
    await server.database.admin((client) => backup(client, file('after.gz'), '2026-11-22T10:00:00.000Z'));
    for (const name of ['before.gz', 'after.gz', 'jalon-keys.gz']) {
      const bytes = gunzipSync(readFileSync(file(name)));
      for (const canary of CANARIES) expect([name, holds(bytes, canary)]).toEqual([name, false]);
    }
    const ledger = readLedgers([server.config.ledger]);
    expect(ledger.erasures.map(({ mark }) => mark)).toEqual([certificate.mark]);
    for (const [keys, lines] of [
      [file('jalon-keys.gz'), NOTHING_SINCE],
      [file('keys-before.gz'), ledger],
    ] as const) {
      const other = await testDatabase();
      const restored = await other.admin((client) => restore(client, file('before.gz'), { keys, ledger: lines }));
      expect(restored).toMatchObject({ tenants: ['town', 'village'], people: 1, events: 2 });
      const tables = await tablesOf(other.admin);
      expect(tables).toContain(CONTROL);
      expect(tables.match(new RegExp(certificate.mark, 'g'))?.length).toBeGreaterThan(0);
      const left = await other.admin((client) =>
        client.query(
          'SELECT 1 FROM jalon.events WHERE mark = $1 UNION ALL SELECT 1 FROM jalon.subjects WHERE mark = $1',
          [Buffer.from(certificate.mark, 'hex')],
        ),
      );
      expect(left.rows).toEqual([]);
      const store = postgresHubStore({ pool: other.pool, masterKey: server.config.masterKey });
      const page = await store.changes('town', null, 100);
      expect(page.changes.map(({ type }) => type).toSorted()).toEqual(['erase', 'event', 'event']);
      expect(JSON.stringify(page)).toContain('kept-plan');
      expect(page.epoch).not.toBe(
        (
          await postgresHubStore({ pool: server.database.pool, masterKey: server.config.masterKey }).changes(
            'town',
            null,
            1,
          )
        ).epoch,
      );
      await expect(
        other.admin((client) => restore(client, file('before.gz'), { keys, ledger: NOTHING_SINCE })),
      ).rejects.toThrow('not empty');
      await other.close();
    }
  });

  it('nor does a device that was revoked since come back', async () => {
    const lost = await server.enrol('town', 'mediator');
    await server.database.admin((client) => backup(client, file('lost.gz'), '2026-11-22T11:00:00.000Z'));
    const gone = await server.call('delete', `/v1/devices/${lost.device}`, { token: device.token });
    expect(gone.status).toBe(204);
    for (const [ledger, revoked] of [
      [readLedgers([server.config.ledger]), 1],
      [NOTHING_SINCE, 0],
    ] as const) {
      const other = await testDatabase();
      const restored = await other.admin((client) => restore(client, file('lost.gz'), { ledger }));
      expect(restored.revokedAgain).toBe(revoked);
      expect(await deviceOfToken(other.pool, readToken(lost.token)!)).toEqual(
        revoked === 1 ? null : { tenant: 'town', id: lost.device, role: 'mediator' },
      );
      expect(await deviceOfToken(other.pool, readToken(device.token)!)).not.toBeNull();
      await other.close();
    }
  });

  it('a backup that is cut short, or none, is refused and leaves nothing behind', async () => {
    const other = await testDatabase();
    await expect(
      other.admin((client) => restore(client, file('jalon-keys.gz'), { ledger: NOTHING_SINCE })),
    ).rejects.toThrow('is no backup');
    await expect(
      other.admin((client) => restore(client, file('nothing.gz'), { ledger: NOTHING_SINCE })),
    ).rejects.toThrow('There is no file');
    await expect(
      other.admin((client) =>
        restore(client, file('after.gz'), { keys: file('keys-before.gz'), ledger: NOTHING_SINCE }),
      ),
    ).rejects.toThrow('was made before the rows');
    writeFileSync(file('cut.gz'), readFileSync(file('before.gz')).subarray(0, 400));
    await expect(other.admin((client) => restore(client, file('cut.gz'), { ledger: NOTHING_SINCE }))).rejects.toThrow(
      'is not whole',
    );
    expect((await other.admin((client) => client.query('SELECT 1 FROM jalon.tenants'))).rows).toEqual([]);
    await other.close();
  });
});

async function tablesOf(admin: TestServer['database']['admin']): Promise<string> {
  return admin(async (client) => {
    const tables = await client.query<{ name: string }>(
      "SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname IN ('jalon', 'jalon_audit')",
    );
    let text = '';
    for (const { name } of tables.rows)
      text += JSON.stringify((await client.query(`SELECT t::text FROM ${name} t`)).rows);
    return text;
  });
}

/** As it is, and as PostgreSQL or JSON would write its bytes. */
function holds(bytes: Buffer, text: string): boolean {
  return [text, Buffer.from(text).toString('hex'), Buffer.from(text).toString('base64').slice(0, -4)].some((form) =>
    bytes.includes(form),
  );
}

function filesUnder(path: string): readonly string[] {
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => join(path, name))
    .filter((each) => statSync(each, { throwIfNoEntry: false })?.isFile() === true);
}
