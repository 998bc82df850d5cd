import type { OpenAPIHono } from '@hono/zod-openapi';
import type { AppEnv } from './app-env.ts';

/** The OpenAPI 3.1 document of an app. */
export type ApiDocument = ReturnType<OpenAPIHono<AppEnv>['getOpenAPI31Document']>;

/** How the server is spoken to. */
export function openApiDocument(app: OpenAPIHono<AppEnv>): ApiDocument {
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Jalon, history server',
      version: '1',
      description:
        'Keeps what devices share about the people they accompany: nothing without a ground, nothing of another tenant, nothing of anybody erased.',
      license: { name: 'MIT', url: 'https://opensource.org/license/mit' },
    },
    tags: [
      { name: 'sync', description: 'Between devices and the hub.' },
      { name: 'person', description: 'What one person may ask for.' },
      { name: 'devices', description: 'Who may speak for the tenant.' },
      { name: 'settings', description: 'What the tenant has chosen.' },
      { name: 'audit', description: 'Who did or was refused what.' },
      { name: 'server', description: 'The server itself.' },
    ],
  });
}
