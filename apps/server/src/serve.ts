import { serve as listen, type ServerType } from '@hono/node-server';
import type { Config } from './config/read-config.ts';
import { createServer, type HistoryServer } from './create-server.ts';
import type { Database } from './database/open-database.ts';
import type { ServerLog } from './log/create-logger.ts';
import { runRetention } from './retention/run-retention.ts';

/** A server that listens. */
export interface Listening {
  readonly address: string;
  readonly server: HistoryServer;
  /** Takes no call any more, lets those under way end (ten seconds at most), then lets go. */
  stop(): Promise<void>;
}

/** How long calls under way may take when the server stops, in milliseconds. */
const DRAIN_MS = 10_000;

/** How often everybody is judged again, in milliseconds. */
const RETENTION_MS = 6 * 3_600_000;

/** Listens. Port 0 takes a free one. */
export async function serve(config: Config, database: Database, log: ServerLog): Promise<Listening> {
  const server = createServer(config, database, log);
  const http = await listening(server, config);
  const { port } = http.address() as { readonly port: number };
  const host = config.host.includes(':') ? `[${config.host}]` : config.host;

  const retain = (): void => {
    runRetention({ ...server, pool: database.pool }).then(
      (runs) => {
        for (const { people, deleted, skipped } of runs) if (!skipped) log.info('retention', { people, deleted });
      },
      () => log.error('retention failed'),
    );
  };
  const timer = setInterval(retain, RETENTION_MS);
  timer.unref();
  const first = setTimeout(retain, 60_000);
  first.unref();

  return {
    address: `http://${host}:${port}`,
    server,
    async stop() {
      clearInterval(timer);
      clearTimeout(first);
      server.drain();
      const closed = new Promise<void>((resolve) => {
        http.close(() => resolve());
      });
      if ('closeIdleConnections' in http) http.closeIdleConnections();
      const late = setTimeout(() => {
        if ('closeAllConnections' in http) http.closeAllConnections();
      }, DRAIN_MS);
      await closed;
      clearTimeout(late);
      await database.close();
    },
  };
}

function listening({ app }: HistoryServer, { host, port }: Config): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const http = listen({ fetch: app.fetch, hostname: host, port }, () => resolve(http));
    http.once('error', reject);
    if ('requestTimeout' in http) {
      http.requestTimeout = 30_000;
      http.keepAliveTimeout = 75_000; // longer than devices and proxies keep theirs
      http.headersTimeout = 10_000;
    }
  });
}
