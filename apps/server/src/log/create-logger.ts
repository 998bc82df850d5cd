import pino, { type Logger } from 'pino';
import type { RequestLine } from '../http/services.ts';

/** Everything that may be in a line of the log: the rest is left out, whoever gives it. */
const ALLOWED = [
  'requestId',
  'method',
  'route',
  'status',
  'ms',
  'device',
  'failure',
  'address',
  'signal',
  'people',
  'deleted',
  'seconds',
  'tenant',
  'auditEnd',
  'auditSeal',
  'place',
] as const;

/** One field of a line. */
export type LogFields = Partial<Record<(typeof ALLOWED)[number], string | number>>;

/** What the server writes, a JSON object a line: what happened, never about whom. */
export interface ServerLog {
  info(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
  request(line: RequestLine): void;
}

/** To standard output, or where `destination` says. */
export function createLogger(destination?: { write(text: string): void }): ServerLog {
  const options = { base: null, timestamp: pino.stdTimeFunctions.isoTime, messageKey: 'event' };
  const log: Logger = destination === undefined ? pino(options) : pino(options, destination);
  return {
    info: (event, fields) => log.info(allowed(fields), event),
    error: (event, fields) => log.error(allowed(fields), event),
    request: (line) => {
      const level = line.status >= 500 ? 'error' : 'info';
      log[level](allowed(line as unknown as LogFields), 'request');
    },
  };
}

function allowed(fields: LogFields = {}): LogFields {
  return Object.fromEntries(ALLOWED.flatMap((name) => (fields[name] === undefined ? [] : [[name, fields[name]]])));
}
