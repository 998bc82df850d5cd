import { RateLimiterMemory } from 'rate-limiter-flexible';

/** How often somebody may call. */
export interface Limits {
  /** Seconds to wait, or null where the call may go on. */
  device(id: string): Promise<number | null>;
  /** Of calls without a token that is known, by address. */
  stranger(address: string): Promise<number | null>;
}

/** Limits of this process: with several servers behind a proxy, each has its own. `rate` calls a minute from a device; 0: no limit. */
export function memoryLimits(rate: number): Limits {
  const devices = rate === 0 ? null : new RateLimiterMemory({ points: rate, duration: 60 });
  const strangers = rate === 0 ? null : new RateLimiterMemory({ points: STRANGER_RATE, duration: 60 });
  return {
    device: (id) => consume(devices, id),
    stranger: (address) => consume(strangers, address),
  };
}

const STRANGER_RATE = 60;

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
