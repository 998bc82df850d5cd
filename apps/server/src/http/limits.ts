import { RateLimiterMemory } from 'rate-limiter-flexible';

/** How often somebody may call. */
export interface Limits {
  /** Seconds to wait, or null where the call may go on. */
  device(id: string): Promise<number | null>;
  /** The same for a call with no token, or one that was not seen lately, by address: asked before the token is looked up. */
  stranger(address: string): Promise<number | null>;
  /** Whether this token, by its hash, was lately a device's. */
  knows(token: string): boolean;
  /** It is a device's: whoever showed it was no stranger. */
  found(token: string, address: string): Promise<void>;
  /** It is nobody's, or not any more. */
  lost(token: string): void;
}

/** Limits of this process: with several servers behind a proxy, each has its own. `rate` calls a minute from a device; 0: no limit. */
export function memoryLimits(rate: number): Limits {
  const devices = rate === 0 ? null : new RateLimiterMemory({ points: rate, duration: 60 });
  const strangers = rate === 0 ? null : new RateLimiterMemory({ points: STRANGER_RATE, duration: 60 });
  const tokens = new Set<string>();
  return {
    device: (id) => consume(devices, id),
    stranger: (address) => consume(strangers, address),
    knows: (token) => tokens.has(token),
    async found(token, address) {
      if (tokens.has(token)) return;
      if (tokens.size >= TOKENS_AT_MOST) tokens.clear();
      tokens.add(token);
      await strangers?.reward(address);
    },
    lost: (token) => void tokens.delete(token),
  };
}

const STRANGER_RATE = 60;
const TOKENS_AT_MOST = 10_000;

async function consume(limiter: RateLimiterMemory | null, key: string): Promise<number | null> {
  if (limiter === null) return null;
  try {
    await limiter.consume(key);
    return null;
  } catch (refused) {
    const { msBeforeNext = 60_000 } = refused as { readonly msBeforeNext?: number };
    return Math.max(1, Math.ceil(msBeforeNext / 1000));
  }
}
