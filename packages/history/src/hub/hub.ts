import type { PullAnswer, PushAnswer } from '../sync/protocol.ts';
import { certificate, erasePerson, type Certificate } from './erase.ts';
import type { PersonExport } from '../export/person-export.ts';
import { exportPerson } from './export.ts';
import { EVERY_RULE, type HubRules } from './hub-rules.ts';
import type { Caller, HubOptions, HubResult, HubScope } from './hub-scope.ts';
import { pull } from './pull.ts';
import { push } from './push.ts';
import { retain, type Retained } from './retention.ts';

/**
 * The other side of `createSync`: what arrives is judged, what is no longer covered is taken away everywhere, and who was
 * erased stays erased. Where the store fails the promise is rejected, and nothing has changed.
 */
export interface Hub {
  /** Keeps what may be kept of a batch; the answers are in its order. `request` is a `PushRequest`, and is not trusted to be one. */
  push(caller: Caller, request: unknown): Promise<HubResult<PushAnswer>>;
  /** What changed since a cursor. `request` is a `PullRequest`, and is not trusted to be one. */
  pull(caller: Caller, request: unknown): Promise<HubResult<PullAnswer>>;
  /** Erases a person for good, here and on every device. Twice is once. */
  erase(caller: Caller, subject: string): Promise<HubResult<Certificate>>;
  /** Which devices have carried an erasure out. `unknown` where there was none under this mark. */
  certificate(tenant: string, mark: string): Promise<HubResult<Certificate>>;
  /** Everything that is kept of a person: what they may ask for (GDPR art. 15 and 20). `unknown` where it is nothing. */
  exportPerson(tenant: string, subject: string): Promise<HubResult<PersonExport>>;
  /** Deletes what time alone has made uncovered, of the next `limit` people (1 to 1,000) after this one. To be called until `next` is null, every day. */
  retain(tenant: string, page: { readonly after: string | null; readonly limit: number }): Promise<HubResult<Retained>>;
}

/** A hub over a store. */
export function createHub(options: HubOptions, rules: HubRules = EVERY_RULE): Hub {
  const scope: HubScope = { leaseDays: 30, proofMonths: 60, check: () => null, ...options, rules };
  return {
    push: (caller, request) => push(scope, caller, request),
    pull: (caller, request) => pull(scope, caller, request),
    erase: (caller, subject) => erasePerson(scope, caller, subject),
    certificate: (tenant, mark) => certificate(scope, tenant, mark),
    exportPerson: (tenant, subject) => exportPerson(scope, tenant, subject),
    retain: (tenant, page) => retain(scope, tenant, page),
  };
}
