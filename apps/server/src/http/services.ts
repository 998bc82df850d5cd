import type { Hub } from '@jalon/history/hub';
import type { Pool } from 'pg';
import type { AuditLog } from '../audit/audit-log.ts';
import type { Limits } from './limits.ts';

/** Everything that the routes need, all of it given. */
export interface Services {
  readonly hub: Hub;
  readonly pool: Pool;
  readonly audit: AuditLog;
  readonly clock: () => string;
  /** The file of what a backup of before would undo. */
  readonly ledger: string;
  readonly limits: Limits;
  /** With which people of a tenant are marked. */
  readonly markKey: (tenant: string) => Promise<string>;
  /** False while the server is stopping. */
  readonly ready: () => boolean;
  readonly origins: readonly string[];
  readonly behindProxy: boolean;
  readonly log: (line: RequestLine) => void;
}

/** What is written of a request: this and nothing else. No address, no body, no id of anybody. */
export interface RequestLine {
  readonly requestId: string;
  readonly method: string;
  /** The route as it is declared, never the path as it was sent. */
  readonly route: string;
  readonly status: number;
  readonly ms: number;
  readonly device?: string;
  /** Kind and place of a failure, without its message. */
  readonly failure?: string;
}
