import type { AttemptState, Item } from '@jalon/items';

/** How an activity was done at best: all of it alone, all of it with a hint, the example or somebody; `passed` over otherwise. */
export type PathOutcome = 'alone' | 'helped' | 'passed';

/** Where somebody is in a path or in an invented service: plain JSON, so that leaving loses nothing. */
export interface PathState {
  readonly schema: 'jalon.path-progress/1';
  /** The path or the service. */
  readonly id: string;
  readonly version: string;
  /** Its activities in order, each with its version: progress of other activities is not taken up again. */
  readonly items: readonly string[];
  /** The activity shown, or shown last; from 0. */
  readonly at: number;
  /** `once-more`: the last was not done alone, so it is offered again. `ending`: what is said at the end. */
  readonly phase: 'activity' | 'once-more' | 'ending';
  /** One for each activity; null before any. */
  readonly outcomes: readonly (PathOutcome | null)[];
  /** What was done in each so far; null before any. Of what could be taken back, the beginning alone is kept. */
  readonly attempts: readonly (AttemptState | null)[];
  /** How many times each was begun again on a fresh page: another order for what has none. */
  readonly goes: readonly number[];
  /** The last was offered once more: that is done once. */
  readonly offered: boolean;
  /** How the end was reached at best: the last activity done alone, or as it was; null before. Beginning anew keeps it. */
  readonly ended: 'alone' | 'as-it-is' | null;
}

/**
 * What can happen on the way. `attempt`: something was done in the activity shown. `next` goes on from what is done, `skip` passes
 * over what is not, `back` returns. `again` takes up the last once more, `finish` ends as it is; `restart` begins anew.
 */
export type PathEvent =
  | { readonly type: 'attempt'; readonly attempt: AttemptState }
  | { readonly type: 'next' }
  | { readonly type: 'skip' }
  | { readonly type: 'back' }
  | { readonly type: 'again' }
  | { readonly type: 'finish' }
  | { readonly type: 'restart' };

/** The part of an item that progress depends on. */
export type PathItem = Pick<Item, 'id' | 'version'>;

/** A path before anything was done. */
export function startPath(id: string, version: string, items: readonly PathItem[]): PathState {
  const each = <T>(value: T): readonly T[] => items.map(() => value);
  return {
    schema: 'jalon.path-progress/1',
    id,
    version,
    items: items.map(itemName),
    at: 0,
    phase: 'activity',
    outcomes: each(null),
    attempts: each(null),
    goes: each(0),
    offered: false,
    ended: null,
  };
}

/** How progress names an item: another version of it is another. */
export function itemName({ id, version }: PathItem): string {
  return `${id}@${version}`;
}

/** The next state. Pure; an event that means nothing where one is gives the very state it was given. */
export function stepPath(state: PathState, event: PathEvent): PathState {
  const { at, phase } = state;
  switch (event.type) {
    case 'attempt':
      return phase === 'activity' ? attempted(state, event.attempt) : state;
    case 'next':
      return phase === 'activity' && isDone(state.outcomes[at] ?? null) ? onwards(state) : state;
    case 'skip':
      if (phase !== 'activity') return state;
      return onwards({ ...state, outcomes: withAt(state.outcomes, at, state.outcomes[at] ?? 'passed') });
    case 'back':
      if (phase !== 'activity') return { ...state, phase: 'activity' };
      return at > 0 ? { ...state, at: at - 1 } : state;
    case 'again':
      return phase === 'once-more' ? { ...fresh(state, at), phase: 'activity' } : state;
    case 'finish':
      return phase === 'once-more' ? ending(state) : state;
    case 'restart':
      return phase === 'ending' ? restarted(state) : state;
    default:
      event satisfies never;
      return state;
  }
}

/** True once all of an activity was done, alone or not. */
export function isDone(outcome: PathOutcome | null): boolean {
  return outcome === 'alone' || outcome === 'helped';
}

function attempted(state: PathState, attempt: AttemptState): PathState {
  const { at, items, outcomes, attempts } = state;
  if (itemName({ id: attempt.itemId, version: attempt.itemVersion }) !== items[at]) return state;
  return {
    ...state,
    attempts: withAt(attempts, at, { ...attempt, history: attempt.history.slice(0, 1) }),
    outcomes: withAt(outcomes, at, best(outcomes[at] ?? null, outcomeOf(attempt))),
  };
}

/** What an attempt shows of how it was done. */
function outcomeOf({ assisted, practice }: AttemptState): PathOutcome | null {
  if (practice?.reached !== true) return null;
  return !assisted && practice.hints === 0 && practice.examples === 0 ? 'alone' : 'helped';
}

const RANK: Readonly<Record<PathOutcome, number>> = { passed: 1, helped: 2, alone: 3 };

/** What was done stays done: looking at a hint afterwards takes nothing away. */
function best(before: PathOutcome | null, now: PathOutcome | null): PathOutcome | null {
  if (before === null || now === null) return now ?? before;
  return RANK[now] > RANK[before] ? now : before;
}

function onwards(state: PathState): PathState {
  const { at, items, outcomes, offered } = state;
  if (at < items.length - 1) return { ...state, at: at + 1 };
  if (outcomes[at] === 'alone' || offered) return ending(state);
  return { ...state, phase: 'once-more', offered: true };
}

function ending(state: PathState): PathState {
  const isAlone = state.outcomes.at(-1) === 'alone' || state.ended === 'alone';
  return { ...state, phase: 'ending', ended: isAlone ? 'alone' : 'as-it-is' };
}

function fresh(state: PathState, at: number): PathState {
  const { attempts, goes } = state;
  return { ...state, attempts: withAt(attempts, at, null), goes: withAt(goes, at, (goes[at] ?? 0) + 1) };
}

function restarted(state: PathState): PathState {
  return {
    ...state,
    at: 0,
    phase: 'activity',
    outcomes: state.outcomes.map(() => null),
    attempts: state.attempts.map(() => null),
    goes: state.goes.map((go) => go + 1),
    offered: false,
  };
}

function withAt<T>(list: readonly T[], at: number, value: T): readonly T[] {
  return list.map((one, index) => (index === at ? value : one));
}
