import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** Everything that the server refuses for, with its status and a sentence for who writes a client. */
export const PROBLEMS = {
  invalid: [400, 'The request is not what it should be.'],
  'not-json': [400, 'The body is no JSON.'],
  unauthenticated: [401, 'A device token is needed: Authorization: Bearer jalon_….'],
  forbidden: [403, 'The role of this device does not go that far.'],
  'other-device': [403, 'The device of the body is not the one of the token.'],
  unknown: [404, 'There is no such thing.'],
  'too-large': [413, 'The body is too large.'],
  'not-json-type': [415, 'The body is sent as application/json.'],
  'too-many': [429, 'Too many requests: wait and try again.'],
  failed: [500, 'Something failed here. It was written down.'],
  unavailable: [503, 'The server cannot answer now: try again.'],
} as const satisfies Readonly<Record<string, readonly [ContentfulStatusCode, string]>>;

/** Why a request was refused. */
export type ProblemCode = keyof typeof PROBLEMS;

/** An answer of RFC 9457: a code for programs, a sentence for people, and for `invalid` the field and what was expected. */
export function problem(
  c: Context,
  code: ProblemCode,
  more: { readonly field?: string; readonly expected?: string } = {},
): Response {
  const [status, title] = PROBLEMS[code];
  const body = { type: `urn:jalon:problem:${code}`, title, status, code, ...more };
  return c.json(body, status, { 'content-type': 'application/problem+json' }) as Response;
}
