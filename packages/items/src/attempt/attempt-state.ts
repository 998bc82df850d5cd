import type { Item } from '../item/item.ts';
import type { Behaviour } from './behaviours/behaviour.ts';
import type { PracticeProgress } from './practice/practice-progress.ts';

/**
 * One person's attempt at one item: plain JSON, so that it can be kept, restored and compared. `suspended` saves and scores
 * nothing; `closed` is for good.
 */
export interface AttemptState {
  readonly itemId: Item['id'];
  readonly itemVersion: string;
  /** The language really shown. */
  readonly locale: string;
  /** Orders what has no order of its own. */
  readonly seed: number;
  readonly behaviour: Behaviour;
  readonly phase: 'interacting' | 'suspended' | 'closed';
  /** The item type's own state. */
  readonly state: unknown;
  /** States to go back to, oldest first; the last {@link LONGEST_HISTORY}. */
  readonly history: readonly unknown[];
  /** How many actions had an effect, those undone since included. */
  readonly actions: number;
  /** How many times the help was opened; opening it is not being helped. */
  readonly helpAsked: number;
  /** Somebody helped: never "done alone". */
  readonly assisted: boolean;
  /** Only while practising. */
  readonly practice?: PracticeProgress;
  /** How it was closed. */
  readonly outcome?: AttemptOutcome;
}

/** How an attempt was closed: `answered` was handed in; a code says why where there was nothing to hand in. */
export type AttemptOutcome =
  | { readonly status: 'answered' | 'dont_know' | 'skipped' }
  | { readonly status: 'not_applicable' | 'technical_failure'; readonly reason: string };

/** More actions than anybody needs: what comes beyond has no effect, so that no attempt grows without end. */
export const MOST_ACTIONS = 1000;

/** How far `undo` goes back, in actions. */
export const LONGEST_HISTORY = 100;
