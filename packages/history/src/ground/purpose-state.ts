import { consentState } from './consent-state.ts';
import type { GroundKind } from './ground.ts';
import type { GroundState } from './ground-state.ts';
import type { GroundLog } from './grounds.ts';
import { informedState } from './informed-state.ts';

/**
 * Where a purpose stands, by every record that tells of it. One purpose has one ground, the first that was told: another kind
 * told later adds nothing. But a no is a no: who refused, withdrew or objected under any ground of this purpose is heard, so
 * that no other ground takes the place of the one that was refused, even where two devices did not know of each other.
 */
export function purposeState(logs: readonly GroundLog[], before: string | null, at: string): GroundState {
  const kinds = [...new Set(logs.map(({ record }) => record.ground.kind))];
  const [own, ...others] = kinds.map((kind) =>
    stateOf(kind, kinds.length === 1 ? logs : logs.filter(({ record }) => record.ground.kind === kind), before, at),
  );
  if (own === undefined) return { kind: 'denied', reason: 'no-record' };
  if (own.kind === 'denied') return own;
  const no = others.find((state) => state.kind === 'denied' && NO.has(state.reason));
  if (no !== undefined) return no;
  // Even against a ground of which nobody was informed.
  const open = others
    .map((state) => (state.kind === 'denied' ? state.open : state.kind === 'holds' ? undefined : state.reason))
    .find(Boolean);
  return open === undefined || own.kind === 'storage-only' ? own : { ...own, kind: 'storage-only', reason: open };
}

/** What ends a purpose under any of its grounds, and not only for want of a yes. */
const NO: ReadonlySet<string> = /* @__PURE__ */ new Set(['refused', 'withdrawn', 'revoked', 'invalidated']);

/** Of records of one kind. */
function stateOf(kind: GroundKind, logs: readonly GroundLog[], before: string | null, at: string): GroundState {
  return kind === 'consent' ? consentState(logs, before, at) : informedState(logs, before);
}
