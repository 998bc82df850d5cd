import type { HttpBindings } from '@hono/node-server';
import type { KnownDevice } from '../devices/devices.ts';

/** What a request carries with it inside the server. */
export interface AppEnv {
  Bindings: Partial<HttpBindings>;
  Variables: { requestId: string; device: KnownDevice };
}
