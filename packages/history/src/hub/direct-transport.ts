import type { Transport, TransportResult } from '../sync/transport.ts';
import type { Caller, HubResult } from './hub-scope.ts';
import type { Hub } from './hub.ts';

/** The way to a hub in the same program, without a network: for tests, and for a device that is the hub of others. */
export function directTransport(hub: Pick<Hub, 'push' | 'pull'>, caller: Caller): Transport {
  return {
    push: (request) => answered(() => hub.push(caller, request)),
    pull: (request) => answered(() => hub.pull(caller, request)),
  };
}

/** What a device would be told over HTTP. */
async function answered<T>(ask: () => Promise<HubResult<T>>): Promise<TransportResult<T>> {
  try {
    const answer = await ask();
    if (answer.ok) return answer;
    return { ok: false, error: answer.error.code === 'clock-suspect' ? 'busy' : 'incompatible' };
  } catch {
    return { ok: false, error: 'busy' };
  }
}
