import type { Context } from 'hono';
import type { AppEnv } from './app-env.ts';

/** Where a call comes from: the last address that the proxy in front added, where there is one. It is not written down. */
export function addressOf(c: Context<AppEnv>, behindProxy: boolean): string {
  const forwarded = behindProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  return forwarded ?? c.env?.incoming?.socket.remoteAddress ?? 'unknown';
}
