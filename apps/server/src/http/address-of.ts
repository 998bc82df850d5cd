import { isIPv4, isIPv6 } from 'node:net';
import type { Context } from 'hono';
import type { AppEnv } from './app-env.ts';

/** Where a call comes from: the last address that the proxy in front added, where there is one. It is not written down. */
export function addressOf(c: Context<AppEnv>, behindProxy: boolean): string {
  const forwarded = behindProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  return networkOf(forwarded ?? c.env?.incoming?.socket.remoteAddress ?? 'unknown');
}

/** Whom an address stands for: itself with IPv4; with IPv6 its first 64 bits, all of which one subscriber has. */
export function networkOf(address: string): string {
  const bare = address.replace(/^\[(.*)\](?::\d+)?$/, '$1').replace(/%.*$/, '');
  if (!isIPv6(bare)) return (isIPv4(bare) ? bare : bare.replace(/^([\d.]+):\d+$/, '$1')).slice(0, 64);
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1];
  if (mapped !== undefined) return mapped;
  const [head = '', tail] = bare.toLowerCase().split('::');
  const before = head === '' ? [] : head.split(':');
  const after =
    tail === undefined || tail === '' ? [] : tail.split(':').flatMap((one) => (one.includes('.') ? ['', ''] : [one]));
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - before.length - after.length }, () => '0');
  const first = [...before, ...zeros, ...after].slice(0, 4);
  return `${first.map((group) => Number.parseInt(group || '0', 16).toString(16)).join(':')}::/64`;
}
