import type { Caller, Hub, HubResult } from '../../../../packages/history/src/hub/index.ts';
import type { Transport, TransportResult } from '../../../../packages/history/src/sync/index.ts';
import type { Weather } from './command.ts';

/** The way between a device and the hub. */
export interface Network {
  readonly transport: Transport;
  /** What happens to the next calls, one after the other; then nothing does. */
  weather(next: readonly Weather[]): void;
  /** What is late arrives after all. */
  deliver(): Promise<void>;
}

/** A network that loses, repeats and delays; everything goes through JSON, as on a wire. */
export function badNetwork(hub: () => Hub, caller: Caller): Network {
  let weather: Weather[] = [];
  let late: (() => Promise<unknown>)[] = [];

  async function call<Q, A>(
    request: Q,
    serve: (request: unknown) => Promise<HubResult<A>>,
  ): Promise<TransportResult<A>> {
    const text = JSON.stringify(request);
    const arrive = () => serve(JSON.parse(text));
    const now = weather.shift() ?? 'fine';
    if (now === 'request-lost') return { ok: false, error: 'offline' };
    if (now === 'late') {
      late.push(arrive);
      return { ok: false, error: 'offline' };
    }
    if (now === 'twice') await arrive();
    const answer = await arrive();
    if (now === 'answer-lost') return { ok: false, error: 'offline' };
    if (!answer.ok) return { ok: false, error: answer.error.code === 'clock-suspect' ? 'busy' : 'incompatible' };
    return { ok: true, value: JSON.parse(JSON.stringify(answer.value)) as A };
  }

  return {
    transport: {
      push: (request) => call(request, (one) => hub().push(caller, one)),
      pull: (request) => call(request, (one) => hub().pull(caller, one)),
    },
    weather(next) {
      weather = [...next];
    },
    async deliver() {
      const arriving = late;
      late = [];
      for (const arrive of arriving) await arrive();
    },
  };
}
