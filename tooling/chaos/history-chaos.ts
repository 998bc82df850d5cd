import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isAlive, postmasterOf } from '../../packages/history/src/postgres/embedded/postmaster.ts';
import type { Chaos } from './chaos-round.ts';
import { historyClient, type HistoryClient } from './history-client.ts';
import { startHistoryProcess, type HistoryProcess } from './history-process.ts';
import { ingest, nothingSent } from './ingest.ts';
import { look } from './look.ts';

/** What a round may do to servers that are ingesting; it answers once what it killed is dead. */
export type Blow = (scene: {
  readonly servers: readonly HistoryProcess[];
  readonly data: string;
  readonly random: () => number;
}) => Promise<void>;

/** Servers on one database on the disk, that ingest until something is killed; then one starts again and is looked at. */
export async function historyChaos(name: string, servers: number, blow: Blow): Promise<Chaos> {
  // Anybody may enter: PostgreSQL runs as another user where this one is root.
  const folder = mkdtempSync(join(tmpdir(), 'jalon-chaos-'));
  chmodSync(folder, 0o755);
  const data = join(folder, 'pg', 'data');
  const first = await startHistoryProcess(folder);
  const token = first.token;
  if (token === null) throw new Error('The server showed no token at its first start.');
  const all: HistoryProcess[] = [first];
  const sent = nothingSent();

  async function fill(): Promise<readonly HistoryClient[]> {
    while (all.length < servers) all.push(await startHistoryProcess(folder));
    return Promise.all(all.map(({ address }) => historyClient(address, token!)));
  }

  return {
    name,
    async round(random) {
      const before = sent.acknowledged.size;
      const clients = await fill();
      let stopped = false;
      const sending = ingest(clients, sent, () => stopped, random);
      while (sent.acknowledged.size < before + 200) await wait(20);
      await wait(random() * 700);
      await blow({ servers: all, data, random });
      stopped = true;
      await sending;
      for (const each of all.splice(0)) await each.kill();
      const [client] = await fill();
      return look(client!, sent, before);
    },
    async close() {
      for (const each of all.splice(0)) await each.stop();
      const running = postmasterOf(data);
      if (running !== null) {
        process.kill(running.pid, 'SIGQUIT');
        while (isAlive(running.pid)) await wait(20);
      }
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}
