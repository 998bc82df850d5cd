import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { docsPage } from '../docs-page.ts';
import type { AppEnv } from '../app-env.ts';
import { openApiDocument, type ApiDocument } from '../open-api-document.ts';
import { problem } from '../problem.ts';
import { answer, refusal } from '../schemas.ts';
import type { Services } from '../services.ts';

const state = z.object({ status: z.literal('ok') }).openapi('State');

/** What anybody may ask: whether the server lives, and how it is spoken to. */
export function openRoutes(app: OpenAPIHono<AppEnv>, { pool, ready }: Services): void {
  const health = createRoute({
    method: 'get',
    path: '/health',
    tags: ['server'],
    summary: 'Whether the process lives.',
    responses: { 200: answer(state, 'It does.') },
  });
  app.openapi(health, (c) => c.json({ status: 'ok' as const }, 200));

  const readiness = createRoute({
    method: 'get',
    path: '/ready',
    tags: ['server'],
    summary: 'Whether calls may be sent here: the database answers, and the server is not stopping.',
    responses: { 200: answer(state, 'They may.'), 503: refusal('Not now.') },
  });
  // Anybody may ask, as often as they like: the database is asked once a second, whoever asks.
  let asked: { readonly at: number; readonly answers: Promise<boolean> } | null = null;
  const databaseAnswers = (): Promise<boolean> => {
    const at = performance.now();
    if (asked === null || at - asked.at >= ASKED_AGAIN_MS) {
      const answers = pool.query('SELECT 1').then(
        () => true,
        () => false,
      );
      asked = { at, answers };
    }
    return asked.answers;
  };
  app.openapi(readiness, async (c) => {
    const answers = ready() && (await databaseAnswers());
    return answers ? c.json({ status: 'ok' as const }, 200) : (problem(c, 'unavailable') as never);
  });

  // Anybody may ask, as often as they like: made once.
  let document: ApiDocument | null = null;
  let page: string | null = null;
  const documented = (): ApiDocument => (document ??= openApiDocument(app));
  app.get('/openapi.json', (c) => c.json(documented()));
  app.get('/docs', (c) => c.html((page ??= docsPage(documented()))));
}

const ASKED_AGAIN_MS = 1_000;
