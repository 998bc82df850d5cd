import { evaluateAttempt } from '../attempt/evaluate-attempt.ts';
import type { Observation } from '../attempt/observation.ts';
import type { ItemKey } from '../item/item.ts';
import { itemOf } from './go-on.ts';
import type { Session, SessionRecord, Visit } from './session.ts';

/** Every record with its observation, or the first key that is not there. */
export type ScoredSession =
  | {
      readonly ok: true;
      readonly records: readonly (SessionRecord & { readonly observation: Observation })[];
      /** Of the item still open, `incomplete`; null where none is. */
      readonly open: Observation | null;
    }
  | { readonly ok: false; readonly error: MissingKey };

/** Which item cannot be scored: `found` is the version of the key there is, null where there is none. */
export interface MissingKey {
  readonly code: 'missing-key';
  readonly itemId: string;
  readonly expected: string;
  readonly found: string | null;
}

/** Scores what a session showed with keys that come later or from elsewhere; the session itself is left as it is. */
export function scoreSession(session: Session, keys: readonly ItemKey[]): ScoredSession {
  const { config, records, current } = session;
  const asked: readonly Visit[] = [...records, ...(current ? [current] : [])];
  for (const { itemId } of asked) {
    const expected = itemOf(config, itemId).version;
    const found = keys.find((key) => key.itemId === itemId)?.itemVersion ?? null;
    if (found !== expected) return { ok: false, error: { code: 'missing-key', itemId, expected, found } };
  }
  const observe = ({ itemId, attempt }: Visit, closed: Partial<Visit['attempt']>): Observation => {
    const key = keys.find((one) => one.itemId === itemId);
    if (key === undefined) throw new TypeError(`${itemId}: expected a key`);
    return evaluateAttempt(itemOf(config, itemId), key, { ...attempt, ...closed });
  };
  return {
    ok: true,
    records: records.map((record) => ({
      ...record,
      observation: observe(record, { phase: 'closed', history: [], outcome: record.outcome }),
    })),
    open: current && observe(current, {}),
  };
}
