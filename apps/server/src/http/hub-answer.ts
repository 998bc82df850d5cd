import type { HubError } from '@jalon/history/hub';
import type { Context } from 'hono';
import { problem } from './problem.ts';

/** What the hub refused, as a problem. */
export function hubProblem(c: Context, error: HubError): Response {
  if (error.code === 'invalid') return problem(c, 'invalid', { field: error.field, expected: error.expected });
  return problem(c, error.code === 'unknown' ? 'unknown' : 'unavailable');
}
