import type { AttemptOutcome, AttemptState } from '../attempt/attempt-state.ts';
import type { Behaviour } from '../attempt/behaviours/behaviour.ts';
import type { LogEntry } from '../attempt/log.ts';
import type { Observation } from '../attempt/observation.ts';
import type { ItemPractice } from '../attempt/practice/item-practice.ts';
import type { Item, ItemKey } from '../item/item.ts';
import type { ResponseValue } from '../item/item-type.ts';
import type { SessionEvent } from './session-event.ts';
import type { Strategy } from './strategies/strategy.ts';

/** What a session is run with. */
export interface SessionConfig extends SessionOpening {
  /** As delivered: what may be asked. */
  readonly items: readonly Item[];
  /** Without its key, an item's record keeps the response, and `scoreSession` scores it later. */
  readonly keys?: readonly ItemKey[];
  /** Hints and examples, where people practise. */
  readonly practices?: readonly ItemPractice[];
  /** What comes next. */
  readonly strategy: Strategy;
  /** Looks at the log when an item is left: `flags` of `@jalon/items/measures`, for instance. Never scored. */
  readonly flagsOf?: (log: readonly LogEntry[]) => readonly SessionFlag[];
}

/** How a session is opened: part of its log. */
export interface SessionOpening {
  /** The language wished for at first (BCP 47). */
  readonly locale: string;
  /** An integer, given by the caller; each item asked draws from it and from its place. */
  readonly seed: number;
  /** `assess` by default. */
  readonly behaviour?: Behaviour;
  /** When practising: successes in a row that make an item mastered. */
  readonly masteryAfter?: number;
}

/** A session at one moment. Immutable; everything but `config` is plain JSON. */
export interface Session {
  readonly config: SessionConfig;
  /** The language wished for now (BCP 47). */
  readonly locale: string;
  /** `suspended` and `ended` keep the open item as it is. */
  readonly phase: 'asking' | 'suspended' | 'ended';
  /** `stopped`: by the person, who may go on. `done`: nothing more to ask. */
  readonly ended: 'stopped' | 'done' | null;
  /** What was left with an outcome, in the order asked. */
  readonly records: readonly SessionRecord[];
  /** The item being asked. */
  readonly current: Visit | null;
  /** Set aside by going back, nearest first: taken up again as it was left if the same item comes next. */
  readonly ahead: readonly (Visit | SessionRecord)[];
  readonly log: readonly SessionEntry[];
}

/** One item being asked. */
export interface Visit {
  readonly itemId: Item['id'];
  readonly attempt: AttemptState;
  /** `t` at which it was first shown, and the `seq` of that entry. */
  readonly started: number;
  readonly since: number;
}

/** One item left, and what it showed. `attempt` is as it was left, open, so that going back finds it again. */
export interface SessionRecord extends Visit {
  readonly itemVersion: string;
  readonly outcome: AttemptOutcome;
  /** QTI response values by declared id. */
  readonly responses: Readonly<Record<string, ResponseValue>>;
  /** Null as long as the key is elsewhere. */
  readonly observation: Observation | null;
  /** Times handed in: tries made when practising, else 1. */
  readonly attempts: number;
  /** What looked accidental or disengaged; asks somebody to look, never scored. */
  readonly flags: readonly SessionFlag[];
  /** `t` at which it was left. */
  readonly ended: number;
}

/** Something in the log that may not be an answer, by code, and the `seq` of the entries it was seen in; a `Flag` of `@jalon/items/measures`. */
export interface SessionFlag {
  readonly code: string;
  /** Item shown at the time; null over several. */
  readonly itemId: string | null;
  readonly from: number;
  readonly to: number;
}

/** Payload of a `shown` entry. */
export interface SessionShown {
  readonly itemId: Item['id'];
  readonly itemVersion: string;
  /** Words to read before answering, options included. */
  readonly words: number;
  /** Option ids in the order shown, for choices. */
  readonly options?: readonly string[];
}

/** An event accepted, or `shown`: which item came on the screen, written by the session itself. */
export type SessionEntry = LogEntry<SessionEvent['type'], SessionEvent> | LogEntry<'shown', SessionShown>;
