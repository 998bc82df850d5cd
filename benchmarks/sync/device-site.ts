import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { DeviceReport, DeviceTask } from './device-task.ts';

/** The page of the device on an address of this machine, and what it sends back. */
export interface DeviceSite {
  addressOf(task: DeviceTask): string;
  /** Hears of every report from now on; the answer stops that. */
  onReport(listener: (report: DeviceReport) => void): () => void;
  close(): Promise<void>;
}

const PAGE =
  '<!doctype html><html lang="en"><title>device</title><script type="module" src="/page.js"></script></html>';

/** Bundles the page as a site would, and serves it. */
export async function deviceSite(): Promise<DeviceSite> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('device-page.ts', import.meta.url))],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2023',
    conditions: ['@jalon/source'],
    write: false,
    logLevel: 'silent',
  });
  const script = outputFiles[0]?.text ?? '';
  const listeners = new Set<(report: DeviceReport) => void>();

  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (request.method === 'POST' && path.startsWith('/report/')) {
      void text(request).then((body) => {
        const report = { kind: path.slice('/report/'.length), found: JSON.parse(body) as unknown } as DeviceReport;
        for (const listener of listeners) listener(report);
        response.writeHead(204).end();
      });
      return;
    }
    const isScript = path === '/page.js';
    response.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html' });
    response.end(isScript ? script : PAGE);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  return {
    addressOf({ task, name, count, batch }) {
      const query = new URLSearchParams({ task, name, count: String(count), batch: String(batch) });
      // `localhost` counts as secure: Web Crypto is there.
      return `http://localhost:${port}/?${query.toString()}`;
    },
    onReport(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
