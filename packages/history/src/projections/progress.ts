import type { PayloadByKind } from '../events/event-schemas.ts';
import type { DiagnosticRecord } from './diagnostics-of.ts';
import { isDoneAlone } from './done-alone.ts';

/** What may be said of two diagnostics of one person. First what was done, then, only where it is sure enough, whether there was progress. */
export interface Progress {
  readonly before: string;
  readonly after: string;
  /** Done alone for the first time: first what had been tried before, then what is new; each in the order it was done. */
  readonly newlyDone: readonly NewlyDone[];
  readonly overall: ProgressVerdict;
  /** Never by competence, where two diagnostics cannot tell. */
  readonly areas: readonly { readonly id: string; readonly verdict: ProgressVerdict }[];
  /** Items that the earlier one had shown already: left out of the change, for one remembers. */
  readonly repeated: readonly string[];
}

/**
 * `no-visible-change`: none was seen, and one of a level would have been seen, more likely than not; where it would not,
 * `not-enough-to-say`. There is no word for going down.
 */
export type ProgressVerdict = 'progress' | 'no-visible-change' | 'not-enough-to-say';

/** Something done alone for the first time. */
export interface NewlyDone {
  readonly itemId: string;
  readonly dimension: string;
  /** Whether it was tried before, and not done alone. */
  readonly triedBefore: boolean;
}

/**
 * How change is computed: `changeBetween` of `@jalon/scoring` as it is, and `stateOf`, which makes its state from what was kept;
 * `before`: the state of the earlier diagnostic, when the later one is asked for. Null: cannot be computed.
 */
export interface ChangeCalculator<S> {
  readonly stateOf: (diagnostic: DiagnosticRecord, before: S | null) => S | null;
  readonly changeBetween: (before: S, after: S) => ChangeFound | null;
}

/** What a change calculator answers. Logits. */
export interface ChangeFound {
  readonly overall: ChangeOf;
  readonly areas: readonly (ChangeOf & { readonly id: string })[];
}

/** One change: whether it is sure enough to be called progress, and its posterior standard deviation. */
export interface ChangeOf {
  readonly progress: boolean;
  readonly sd: number;
}

/** Logits from one level to the next: a change that one would want to see. */
const A_LEVEL = 1;

/** Standard deviations above 0 from which a change is called progress: P(change > 0) ≥ .95. */
const CALLED_FROM = 1.6449;

/**
 * What changed from one diagnostic to a later one. `earlier` are all that came before the later one, so that nothing is called new that
 * was done long ago. "Progress" is what the calculator is sure of. What the later answers add is told by the same calculator
 * without them: a change d is then expected to be found as d(1 − sd²/sd₀²), and called progress from 1.64 sd on; where a whole level would
 * not be, nothing is said.
 */
export function progressBetween<S>(
  before: DiagnosticRecord,
  after: DiagnosticRecord,
  { stateOf, changeBetween }: ChangeCalculator<S>,
  earlier: readonly DiagnosticRecord[] = [before],
): Progress {
  const shown = new Set(before.observations.map(({ observation }) => observation.itemId));
  const isRepeated = ({ observation }: PayloadByKind['observation']): boolean => shown.has(observation.itemId);
  const fresh = { ...after, observations: after.observations.filter((one) => !isRepeated(one)) };
  const repeated = after.observations.filter(isRepeated).map(({ observation }) => observation.itemId);
  const rest = { before: before.id, after: after.id, newlyDone: newlyDone(after, [before, ...earlier]), repeated };
  const first = stateOf(before, null);
  const second = first === null ? null : stateOf(fresh, first);
  const silent = first === null ? null : stateOf({ ...after, observations: [] }, first);
  const change = first === null || second === null ? null : changeBetween(first, second);
  const unheard = first === null || silent === null ? null : changeBetween(first, silent);
  if (change === null || unheard === null) return { ...rest, overall: 'not-enough-to-say', areas: [] };
  const unheardOf = new Map(unheard.areas.map((area) => [area.id, area]));
  return {
    ...rest,
    overall: verdictOf(change.overall, unheard.overall),
    areas: change.areas.map((area) => ({ id: area.id, verdict: verdictOf(area, unheardOf.get(area.id)) })),
  };
}

function verdictOf({ progress, sd }: ChangeOf, unheard: ChangeOf | undefined): ProgressVerdict {
  if (progress) return 'progress';
  const told = unheard === undefined ? 0 : 1 - (sd / unheard.sd) ** 2;
  return told * A_LEVEL >= CALLED_FROM * sd ? 'no-visible-change' : 'not-enough-to-say';
}

function newlyDone(after: DiagnosticRecord, earlier: readonly DiagnosticRecord[]): readonly NewlyDone[] {
  const seen = earlier.filter(({ id }) => id !== after.id).flatMap(({ observations }) => observations);
  const done = new Set(seen.filter(isDoneAlone).map(({ observation }) => observation.itemId));
  const tried = new Set(seen.map(({ observation }) => observation.itemId));
  const found = after.observations
    .filter((one) => isDoneAlone(one) && !done.has(one.observation.itemId))
    .map(({ dimension, observation: { itemId } }) => ({ itemId, dimension, triedBefore: tried.has(itemId) }));
  return [...found.filter(({ triedBefore }) => triedBefore), ...found.filter(({ triedBefore }) => !triedBefore)];
}
