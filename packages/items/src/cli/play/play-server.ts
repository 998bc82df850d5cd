import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { dirname, extname, join, relative, resolve, sep } from 'node:path';
import type { WatchedFile } from './watched-file.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
  '.ogg': 'audio/ogg',
  '.opus': 'audio/ogg',
  '.wav': 'audio/wav',
};
/** What an item may show, or let hear, from beside its file. */
const MEDIA: ReadonlySet<string> = new Set(
  Object.entries(TYPES).flatMap(([name, type]) => (/^(?:image|audio)\//u.test(type) ? [name] : [])),
);
const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/**
 * Serves the player's page, the state of the file as JSON, its changes as server-sent events, and what is shown or heard beside the file. It
 * answers to this machine's own names only: another site's page cannot read it by pointing a name of its own here.
 */
export function playServer(options: {
  readonly watched: WatchedFile;
  readonly file: string;
  readonly player: string;
}): Server {
  const { watched, player } = options;
  const folder = dirname(resolve(options.file));
  const pages = new Map(filesBelow(player).map((path) => [`/${relative(player, path).split(sep).join('/')}`, path]));

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const host = (request.headers.host ?? '').replace(/:\d+$/u, '');
    if (host !== '127.0.0.1' && host !== 'localhost') return end(response, 403);
    if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405);
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    if (path === '/state.json') {
      response.writeHead(200, { ...HEADERS, 'content-type': 'application/json' });
      response.end(JSON.stringify(watched.state()));
      return;
    }
    if (path === '/events') return follow(request, response);
    const file = pages.get(path === '/' ? '/index.html' : path) ?? mediaAt(folder, path);
    if (file === null) return end(response, 404);
    response.writeHead(200, { ...HEADERS, 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    response.end(request.method === 'HEAD' ? undefined : readFileSync(file));
  }

  function follow(request: IncomingMessage, response: ServerResponse): void {
    response.writeHead(200, { ...HEADERS, 'content-type': 'text/event-stream' });
    const tell = (): void => void response.write(`data: ${watched.state().revision}\n\n`);
    tell();
    const stop = watched.subscribe(tell);
    request.on('close', stop);
  }

  return createServer((request, response) => {
    try {
      answer(request, response);
    } catch {
      // An address that is none, or a file that went away meanwhile.
      if (response.headersSent) response.destroy();
      else end(response, 400);
    }
  });
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status, HEADERS);
  response.end();
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** A picture or a sound below the item's folder, links followed; nothing else of that folder is shown. */
function mediaAt(folder: string, path: string): string | null {
  const wanted = join(folder, decodeURIComponent(path));
  if (!MEDIA.has(extname(wanted)) || !existsSync(wanted)) return null;
  const real = realpathSync(wanted);
  return real.startsWith(`${realpathSync(folder)}${sep}`) && statSync(real).isFile() ? real : null;
}
