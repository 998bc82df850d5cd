import { parseGroundPayload } from '../ground/parse-ground-payload.ts';
import { isInstant } from '../instant.ts';
import { instantOf } from '../stamp.ts';
import type { Caller, HubResult, HubScope } from './hub-scope.ts';
import type { KeptTombstone, Person, SeenDevice, Standing, Tombstone } from './hub-store.ts';
import { isSubject, SUBJECT } from './is-subject.ts';
import { peopleOf } from './people-of.ts';

/** Who has carried an erasure out. It names nobody. */
export interface Certificate {
  readonly schema: 'jalon.erasure/1';
  /** Stands for the person. */
  readonly mark: string;
  /** When the hub did it: an instant. */
  readonly erasedAt: string;
  /** Every device that has spoken, sorted by name: who spoke first afterwards may have met the person before, without a network. */
  readonly devices: readonly {
    readonly device: string;
    readonly state: 'confirmed' | 'pending';
    /** When it confirmed: an instant. */
    readonly at?: string;
  }[];
}

/** Erases a person for good. */
export async function erasePerson(
  scope: HubScope,
  { tenant, actor }: Caller,
  subject: string,
): Promise<HubResult<Certificate>> {
  if (!isSubject(subject)) return { ok: false, error: { code: 'invalid', field: 'subject', expected: SUBJECT } };
  const now = scope.clock();
  if (!isInstant(now)) return { ok: false, error: { code: 'clock-suspect' } };
  const people = await peopleOf(scope, tenant, [subject]);
  const person = people[0]!;
  await scope.store.transact(tenant, people, async (transaction) => {
    const standing = (await transaction.standings()).get(subject);
    await transaction.erase(person, tombstoneOf(person, standing, now, actor));
  });
  return certificate(scope, tenant, person.mark);
}

/** What stays: what their data rested on and when something happened to it, and not who they were. */
export function tombstoneOf(
  { mark }: Person,
  standing: Pick<Standing, 'grounds'> | undefined,
  erasedAt: string,
  actor: string,
): Tombstone {
  const grounds = standing?.grounds ?? [];
  const kinds = grounds.flatMap((event) => parseGroundPayload(event)?.record?.ground.kind ?? []);
  return {
    mark,
    erasedAt,
    actor,
    groundKinds: [...new Set(kinds)].toSorted(),
    times: grounds.map(({ at }) => instantOf(at)),
  };
}

/** Which devices have carried an erasure out, and which have not yet said so. */
export async function certificate(
  { store }: Pick<HubScope, 'store'>,
  tenant: string,
  mark: string,
): Promise<HubResult<Certificate>> {
  const tombstone = await store.tombstone(tenant, mark);
  if (tombstone === null) return { ok: false, error: { code: 'unknown' } };
  const devices = await store.devices(tenant);
  return { ok: true, value: certificateOf(tombstone, devices) };
}

function certificateOf({ mark, erasedAt, confirmed }: KeptTombstone, devices: readonly SeenDevice[]): Certificate {
  const all = [...new Set([...devices, ...confirmed].map(({ device }) => device))].toSorted();
  return {
    schema: 'jalon.erasure/1',
    mark,
    erasedAt,
    devices: all.map((device) => {
      const at = confirmed.find((one) => one.device === device)?.at;
      return at === undefined ? { device, state: 'pending' } : { device, state: 'confirmed', at };
    }),
  };
}
