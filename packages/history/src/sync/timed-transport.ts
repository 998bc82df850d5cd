import type { Transport, TransportResult } from './transport.ts';

/** Calls back once, after so many milliseconds, unless the function given back is called before. */
export type Schedule = (work: () => void, ms: number) => () => void;

/** The same transport; what takes too long is `offline`, and what comes of it later is not looked at. */
export function timedTransport(transport: Transport, schedule: Schedule, ms: number): Transport {
  function within<T>(answer: Promise<TransportResult<T>>): Promise<TransportResult<T>> {
    return new Promise((resolve, reject) => {
      const cancel = schedule(() => resolve({ ok: false, error: 'offline' }), ms);
      answer.then(resolve, reject).finally(cancel);
    });
  }

  return {
    push: (request) => within(transport.push(request)),
    pull: (request) => within(transport.pull(request)),
  };
}
