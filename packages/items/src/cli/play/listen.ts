import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** On this machine only, at a port or at the first free one of the few after it; the port, or null where none is free. */
export async function listen(server: Server, port: number, tries: number): Promise<number | null> {
  for (let next = port; next < port + tries && next <= 65_535; next += 1) {
    server.listen(next, '127.0.0.1');
    try {
      await once(server, 'listening');
      return (server.address() as AddressInfo).port;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
  return null;
}
