import type { PullAnswer, PullRequest, PushAnswer, PushRequest } from './protocol.ts';

/** How a device reaches its hub. It never rejects; what it brings is not trusted to be an answer. */
export interface Transport {
  push(request: PushRequest): Promise<TransportResult<PushAnswer>>;
  pull(request: PullRequest): Promise<TransportResult<PullAnswer>>;
}

/** An answer, or why there is none. */
export type TransportResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: TransportError };

/**
 * `offline`: nobody answered; `busy`: later; `signed-out`: the hub does not know, or no longer, who is calling;
 * `incompatible`: the hub does not understand the device, or the device the hub: one of them is to be updated.
 */
export type TransportError = 'offline' | 'busy' | 'signed-out' | 'incompatible';
