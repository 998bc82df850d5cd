import type { Transport, TransportError, TransportResult } from './transport.ts';

/** What is needed of `fetch`. */
export type Fetch = (
  url: string,
  init: { readonly method: 'POST'; readonly headers: Readonly<Record<string, string>>; readonly body: string },
) => Promise<{ readonly ok: boolean; readonly status: number; json(): Promise<unknown> }>;

/** JSON by POST to `push` and `pull` under a base (`https://hub.example/sync`). `headers` is asked each time: a token may have been renewed. */
export function httpTransport(options: {
  readonly fetch: Fetch;
  readonly base: string;
  readonly headers?: () => Readonly<Record<string, string>>;
}): Transport {
  const { fetch, base, headers } = options;

  async function post<T>(path: string, request: unknown): Promise<TransportResult<T>> {
    try {
      const response = await fetch(`${base}/${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers?.() },
        body: JSON.stringify(request),
      });
      if (!response.ok) return { ok: false, error: errorOf(response.status) };
      return { ok: true, value: (await response.json()) as T };
    } catch {
      return { ok: false, error: 'offline' };
    }
  }

  return { push: (request) => post('push', request), pull: (request) => post('pull', request) };
}

function errorOf(status: number): TransportError {
  if (status === 401 || status === 403) return 'signed-out';
  return status === 408 || status === 429 || status >= 500 ? 'busy' : 'incompatible';
}
