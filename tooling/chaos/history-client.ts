import { createHash } from 'node:crypto';

/** Calls a history server as one device. A call that fails, or is not answered with 200, gives null. */
export interface HistoryClient {
  call(path: string, body?: unknown): Promise<unknown>;
  /** Everything that is kept, event by event, as a new device would pull it. Throws where the server does not answer. */
  everything(): Promise<readonly { readonly id: string; readonly digest: string }[]>;
  readonly device: string;
}

/** The device of a token. */
export async function historyClient(address: string, token: string): Promise<HistoryClient> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };

  async function call(path: string, body?: unknown): Promise<unknown> {
    try {
      const answer = await fetch(
        `${address}${path}`,
        body === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) },
      );
      return answer.status === 200 ? await answer.json() : null;
    } catch {
      return null;
    }
  }

  const known = (await call('/v1/devices')) as { readonly devices: readonly { readonly device: string }[] } | null;
  const device = known?.devices[0]?.device;
  if (device === undefined) throw new Error('The server does not know its own device.');
  return {
    device,
    call,
    async everything() {
      const found: { readonly id: string; readonly digest: string }[] = [];
      for (let since: string | null = null; ;) {
        const page = (await call('/v1/pull', {
          device,
          since,
          limit: 1000,
          confirmed: [],
          recheck: [],
        })) as Page | null;
        if (page === null) throw new Error('The server does not answer.');
        for (const { event } of page.changes)
          if (event !== undefined) found.push({ id: event.id, digest: digestOf(event) });
        if (!page.more) return found;
        since = page.cursor;
      }
    },
  };
}

/** Of an event, whatever the order of its fields. */
export function digestOf(event: object): string {
  return createHash('sha256')
    .update(JSON.stringify(Object.entries(event).toSorted(([a], [b]) => (a < b ? -1 : 1))))
    .digest('hex');
}

interface Page {
  readonly changes: readonly { readonly event?: { readonly id: string } }[];
  readonly cursor: string;
  readonly more: boolean;
}
