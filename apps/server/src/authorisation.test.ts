import type { GroundKind } from '@jalon/history';
import { markKeyOf, markOf } from '@jalon/history/postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from './devices/devices.ts';
import {
  GROUNDS,
  pushOf,
  stepOf,
  testServer,
  toldOf,
  type Called,
  type TestDevice,
  type TestServer,
} from './server.test-support.ts';

const ROLES = ['mediator', 'manager', 'auditor'] as const;
const TENANTS = ['town', 'village'] as const;
const KINDS = [...(Object.keys(GROUNDS) as GroundKind[]), 'none'] as const;
type Kind = (typeof KINDS)[number];

/** Who may do what, written apart from the code. Null: anybody. */
const EXPECTED: Readonly<Record<string, readonly Role[] | null>> = {
  'post /v1/push': ['mediator', 'manager'],
  'post /v1/pull': ['mediator', 'manager'],
  'post /v1/grounds': ['mediator', 'manager'],
  'post /v1/erasures': ['mediator', 'manager'],
  'post /v1/certificates': ['mediator', 'manager', 'auditor'],
  'post /v1/export': ['mediator', 'manager'],
  'post /v1/devices': ['manager'],
  'get /v1/devices': ['manager'],
  'delete /v1/devices/{device}': ['manager'],
  'get /v1/retention': ['mediator', 'manager', 'auditor'],
  'put /v1/retention': ['manager'],
  'get /v1/audit': ['manager', 'auditor'],
  'get /v1/audit/verification': ['manager', 'auditor'],
  'get /health': null,
  'get /ready': null,
};

let server: TestServer;
let devices: Readonly<Record<'town' | 'village', Readonly<Record<Role, TestDevice>>>>;
let routes: readonly (readonly [route: string, roles: readonly Role[] | null])[];
let marks: string;
let made = 0;

beforeAll(async () => {
  server = await testServer();
  const of = async (tenant: string): Promise<Readonly<Record<Role, TestDevice>>> => ({
    mediator: await server.enrol(tenant, 'mediator'),
    manager: await server.enrol(tenant, 'manager'),
    auditor: await server.enrol(tenant, 'auditor'),
  });
  devices = { town: await of('town'), village: await of('village') };
  marks = await markKeyOf(server.database.pool, server.config.masterKey, 'town');
  const { paths } = (await server.call('get', '/openapi.json')).json as {
    readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly 'x-roles'?: readonly Role[] }>>>>;
  };
  routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => [`${method} ${path}`, operation['x-roles'] ?? null] as const),
  );
});
afterAll(() => server.close());

/** Somebody of the town, with one thing kept under this ground; with none, nothing can be. */
async function somebody(kind: Kind): Promise<string> {
  made += 1;
  const subject = `${kind}-${made}`;
  const told = kind === 'none' ? [] : [toldOf(kind, 'town', subject)];
  const by = devices.town.manager;
  const pushed = await server.call('post', '/v1/push', {
    token: by.token,
    body: pushOf(by, [...told, stepOf(subject, `kept-${subject}`)]),
  });
  const answers = (pushed.json as { readonly answers: readonly { readonly status: string }[] }).answers;
  expect(answers.map(({ status }) => status)).toEqual(kind === 'none' ? ['rejected'] : ['acked', 'acked']);
  return subject;
}

/** Calls a route for somebody of the town. */
async function call(route: string, caller: TestDevice, token: string | null, subject: string): Promise<Called> {
  const [method = '', path = ''] = route.split(' ');
  const bodies: Readonly<Record<string, () => unknown>> = {
    'post /v1/push': () => pushOf(caller, [stepOf(subject, `more-${subject}`)]),
    'post /v1/pull': () => ({ device: caller.device, since: null, limit: 1, confirmed: [], recheck: [subject] }),
    'post /v1/grounds': () => ({ subject }),
    'post /v1/erasures': () => ({ subject }),
    'post /v1/certificates': () => ({ mark: markOf(marks, subject) }),
    'post /v1/export': () => ({ subject }),
    'post /v1/devices': () => ({ name: 'New', role: 'mediator' }),
    'put /v1/retention': () => ({ months: 12 }),
  };
  const body = bodies[route]?.();
  return server.call(method, path.replace('{device}', spare.device), {
    ...(token === null ? {} : { token }),
    ...(body === undefined ? {} : { body }),
  });
}

let spare: TestDevice = { device: 'x', token: '' };

describe('the document', () => {
  it('names every route and no other, with the roles that were meant', () => {
    expect(Object.fromEntries(routes)).toEqual(EXPECTED);
  });
});

describe('who is nobody', () => {
  it.each([
    ['no token', async () => null],
    ['a token of nobody', async () => 'jalon_dG93bg.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'],
    ['a token that is none', async () => 'x'.repeat(1000)],
    [
      'a token of another tenant than it says',
      async () => `jalon_${Buffer.from('village').toString('base64url')}.${devices.town.manager.token.split('.')[1]}`,
    ],
    [
      'a revoked token',
      async () => {
        const { device, token } = await server.enrol('town', 'manager');
        await server.call('delete', `/v1/devices/${device}`, { token: devices.town.manager.token });
        return token;
      },
    ],
  ])('with %s: is refused everywhere but where anybody may come', async (_, tokenOf) => {
    const token = await tokenOf();
    for (const [route, roles] of routes) {
      const { status } = await call(route, devices.town.manager, token, 'anybody');
      expect([route, status]).toEqual([route, roles === null ? 200 : 401]);
    }
  });
});

describe.each(KINDS)('under the ground %s', (kind) => {
  describe.each(TENANTS)('a device of %s', (tenant) => {
    it.each(ROLES)('which is a %s goes as far as it may, route by route', async (role) => {
      const caller = devices[tenant][role];
      for (const [route, roles] of routes) {
        if (roles === null) continue;
        const subject = await somebody(kind);
        spare = await server.enrol('town', 'mediator');
        if (route === 'post /v1/certificates')
          await call('post /v1/erasures', devices.town.manager, devices.town.manager.token, subject);
        const answer = await call(route, caller, caller.token, subject);
        const may = roles.includes(role);
        expect([route, answer.status]).toEqual([route, may ? statusOf(route, tenant === 'town', kind) : 403]);
        if (!may) continue;
        const meant = SAYING.includes(route) && tenant === 'town' && kind !== 'none';
        expect([route, says(route, answer, subject)]).toEqual([route, meant]);
        if (tenant === 'village') await untouched(route, subject, kind);
      }
    });
  });
});

/** What is meant where the role goes that far. */
function statusOf(route: string, own: boolean, kind: Kind): number {
  if (route === 'post /v1/devices') return 201;
  if (route === 'delete /v1/devices/{device}') return own ? 204 : 404;
  if (route === 'post /v1/certificates') return own ? 200 : 404;
  if (route === 'post /v1/export') return own && kind !== 'none' ? 200 : 404;
  return 200;
}

/** The routes that say something of a person. */
const SAYING: readonly string[] = ['post /v1/push', 'post /v1/pull', 'post /v1/grounds', 'post /v1/export'];

/** Whether the answer says what only a device of the town may hear of somebody with a ground. */
function says(route: string, { json, text }: Called, subject: string): boolean {
  const found = json as {
    readonly answers?: readonly { readonly status: string }[];
    readonly logs?: readonly unknown[];
    readonly events?: readonly unknown[];
    readonly purposes?: readonly { readonly purpose: string; readonly decisions: Readonly<Record<string, string>> }[];
  };
  switch (route) {
    case 'post /v1/push':
      return found.answers?.[0]?.status === 'acked';
    case 'post /v1/pull':
      return text.includes(`kept-${subject}`);
    case 'post /v1/grounds':
      return found.purposes?.find(({ purpose }) => purpose === 'follow-up')?.decisions['read'] === 'permit';
    case 'post /v1/export':
      return found.events?.length === 2;
    default:
      return text.includes(subject);
  }
}

/** What somebody of another tenant did has changed nothing of the town. */
async function untouched(route: string, subject: string, kind: Kind): Promise<void> {
  if (kind === 'none' || route === 'post /v1/certificates') return;
  const by = devices.town.manager;
  const { json } = await server.call('post', '/v1/export', { token: by.token, body: { subject } });
  expect([route, (json as { readonly events: readonly unknown[] }).events.length]).toEqual([route, 2]);
}
