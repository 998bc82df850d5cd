import { z, type OpenAPIHono } from '@hono/zod-openapi';
import type { AppEnv } from '../app-env.ts';
import { callerOf } from '../caller-of.ts';
import { declare, WITH_PEOPLE } from '../declare.ts';
import { hubProblem } from '../hub-answer.ts';
import { problem } from '../problem.ts';
import { answer, anyEvent, body, device, historyEvent, instant, mark, refusals, subject } from '../schemas.ts';
import type { Services } from '../services.ts';

const eventAnswer = z
  .object({
    id: z.string(),
    status: z.enum(['acked', 'rejected', 'retry']),
    reason: z.string().optional(),
    field: z.string().optional(),
    expected: z.string().optional(),
  })
  .openapi('EventAnswer');

const change = z
  .object({
    type: z.enum(['event', 'retract', 'erase']),
    event: historyEvent.optional(),
    subject: subject.optional(),
    ids: z.array(z.string()).optional(),
    mark: mark.optional(),
  })
  .openapi('Change');

/** What devices say to the hub. */
export function syncRoutes(app: OpenAPIHono<AppEnv>, services: Services): void {
  const { hub, audit } = services;

  const push = declare(services, 'push', WITH_PEOPLE, {
    method: 'post',
    path: '/v1/push',
    tags: ['sync'],
    summary: 'Sends events; each is answered for, and none is kept without a ground.',
    request: {
      body: body(z.object({ device, now: instant, events: z.array(anyEvent).max(200) }).openapi('PushRequest')),
    },
    responses: {
      200: answer(
        z.object({ now: instant, answers: z.array(eventAnswer) }).openapi('PushAnswer'),
        'One answer per event, in the same order.',
      ),
      ...refusals,
    },
  });

  app.openapi(push, async (c) => {
    const request = c.req.valid('json');
    const who = c.get('device');
    if (request.device !== who.id) return problem(c, 'other-device', { field: 'device', expected: who.id }) as never;
    const result = await hub.push(callerOf(who), request);
    if (!result.ok) return hubProblem(c, result.error) as never;
    return c.json(result.value as never, 200);
  });

  const pull = declare(services, 'pull', WITH_PEOPLE, {
    method: 'post',
    path: '/v1/pull',
    tags: ['sync'],
    summary: 'Asks what changed since a cursor.',
    request: {
      body: body(
        z
          .object({
            device,
            since: z.string().max(200).nullable(),
            limit: z.int().min(1).max(1000),
            confirmed: z.array(mark).max(1000),
            recheck: z.array(subject).max(50),
          })
          .openapi('PullRequest'),
      ),
    },
    responses: {
      200: answer(
        z
          .object({
            now: instant,
            changes: z.array(change),
            cursor: z.string(),
            more: z.boolean(),
            epoch: z.string(),
            lease: instant,
            markKey: z.string(),
          })
          .openapi('PullAnswer'),
        'What changed, to be applied in this order.',
      ),
      ...refusals,
    },
  });

  app.openapi(pull, async (c) => {
    const request = c.req.valid('json');
    const who = c.get('device');
    if (request.device !== who.id) return problem(c, 'other-device', { field: 'device', expected: who.id }) as never;
    const result = await hub.pull(callerOf(who), request);
    if (!result.ok) return hubProblem(c, result.error) as never;
    const { changes } = result.value;
    if (changes.length > 0)
      await audit.append(who.tenant, {
        actor: who.id,
        action: 'pull',
        outcome: 'done',
        details: { changes: changes.length },
      });
    return c.json(result.value as never, 200);
  });
}
