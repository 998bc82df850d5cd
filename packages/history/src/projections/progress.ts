import type { PayloadByKind } from '../events/event-schemas.ts';
import type { DiagnosticRecord } from './diagnostics-of.ts';
import { isDoneAlone, weighs } from './done-alone.ts';

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

/** `no-visible-change`: sure enough that it is less than what would be seen. There is no word for going down. */
export type ProgressVerdict = 'progress' | 'no-visible-change' | 'not-enough-to-say';

/** Something done alone for the first time. */
export interface NewlyDone {
  readonly itemId: string;
  readonly dimension: string;
  /** Whether it was tried before, and not done alone. */
  readonly triedBefore: boolean;
}

/**
 * How change is computed: `changeBetween` of `@jalon/scoring` as it is, and `stateOf`, which makes its state from what was kept. The
 * state of the later diagnostic is made with that of the earlier (`retestPrior(before)`). Null: cannot be computed.
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

/** One change: whether it is sure enough to be called progress, and between what bounds it is, nine times in ten. */
export interface ChangeOf {
  readonly progress: boolean;
  readonly interval90: readonly [number, number];
}

/** Logits that would be seen: from one level to the next. */
const VISIBLE = 1;

/** Answers that weigh, below which nothing is said of a later diagnostic. */
const FEWEST = 4;

/**
 * What changed from one diagnostic to a later one. `earlier` are all that came before the later one, so that nothing is called new that
 * was done long ago. "Progress" is what the calculator is sure of; "no visible change", that nine times in ten the change is less
 * than a level; anything else is not enough to say.
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
  const change = first === null || second === null ? null : changeBetween(first, second);
  if (change === null) return { ...rest, overall: 'not-enough-to-say', areas: [] };
  const answers = fresh.observations.filter(weighs).length;
  const verdict = (found: ChangeOf): ProgressVerdict => (answers < FEWEST ? 'not-enough-to-say' : verdictOf(found));
  return {
    ...rest,
    overall: verdict(change.overall),
    areas: change.areas.map((area) => ({ id: area.id, verdict: verdict(area) })),
  };
}

function verdictOf({ progress, interval90: [, most] }: ChangeOf): ProgressVerdict {
  if (progress) return 'progress';
  return most < VISIBLE ? 'no-visible-change' : 'not-enough-to-say';
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
