import { createReadStream, statSync, type Stats } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.opus': 'audio/ogg',
  '.map': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
};

const PLAIN = { 'content-type': 'text/plain; charset=utf-8' } as const;

/** Where a served folder can be reached, and how to stop serving it. */
export interface Served {
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves the files of a folder on localhost, and those of other folders under a path of theirs (`/mediateur`). A busy port is followed by
 * the next one, ten times at most; port 0 takes any free one.
 */
export async function serveFolder(
  folder: string,
  port: number,
  under: Readonly<Record<string, string>> = {},
): Promise<Served> {
  const server = createServer((request, response) => {
    const path = pathOf(request.url ?? '/');
    if (path === null) {
      response.writeHead(400, PLAIN).end('bad address\n');
      return;
    }
    if (Object.hasOwn(under, path)) {
      response.writeHead(308, { ...PLAIN, location: `${path}/` }).end();
      return;
    }
    const prefix = Object.keys(under).find((each) => path.startsWith(`${each}/`)) ?? '';
    const root = under[prefix] ?? folder;
    const within = path.slice(prefix.length);
    const file = normalize(join(root, within.endsWith('/') ? `${within}index.html` : within));
    const stat = file.startsWith(root + sep) ? statusOf(file) : undefined;
    if (stat === undefined || !stat.isFile()) {
      response.writeHead(404, PLAIN).end('not found\n');
      return;
    }
    const hashed = within.startsWith('/assets/');
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-length': stat.size,
      'cache-control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    if (request.method === 'HEAD') response.end();
    else
      createReadStream(file)
        .on('error', () => response.destroy())
        .pipe(response);
  });
  const used = await listen(server, port, port === 0 ? 0 : 10);
  return {
    address: `http://localhost:${used}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** The path that an address asks for; null when the address cannot be read ("/%", "//", "/%00"). */
function pathOf(address: string): string | null {
  try {
    const path = decodeURIComponent(new URL(address, 'http://localhost').pathname);
    return path.includes('\0') ? null : path;
  } catch {
    return null;
  }
}

/** What is at a path; undefined when there is nothing, or nothing that can be looked at (a name too long, no permission). */
function statusOf(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function listen(server: Server, port: number, further: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && further > 0) resolve(listen(server, port + 1, further - 1));
      else reject(error);
    });
    server.listen(port, 'localhost', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
