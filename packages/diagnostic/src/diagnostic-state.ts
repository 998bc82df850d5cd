import type { AttemptState, LogEntry, Observation } from '@jalon/items';
import type { Locale } from '@jalon/referential';
import type { SelectionReason, State as EngineState } from '@jalon/scoring';
import type { DiagnosticConfig } from './diagnostic-config.ts';
import type { DiagnosticEvent } from './diagnostic-event.ts';

/** A whole diagnostic at one moment. Immutable; everything but `config` and the engine's cache is plain JSON. */
export interface DiagnosticState {
  readonly config: DiagnosticConfig;
  readonly opening: Opening;
  readonly locale: Locale;
  readonly phase: Phase;
  /** Talk answers by question id; absent: not reached yet; null: prefers not to answer. */
  readonly answers: Readonly<Record<string, readonly string[] | null>>;
  /** The question being asked, while `phase` is `question`. */
  readonly question: string | null;
  /** Activities in the order presented; only the last may be without an observation. */
  readonly activities: readonly Activity[];
  /** Stays while optional questions are asked from the result. */
  readonly ended: Ending | null;
  readonly engine: EngineState;
  readonly log: readonly LogEntry<DiagnosticEvent['type'], DiagnosticEvent>[];
}

/** Where a person is in a diagnostic; `urgent` is the page of people and places shown when something presses. */
export type Phase = 'welcome' | 'question' | 'urgent' | 'activity' | 'result';

/** How a diagnostic was opened; part of its log. */
export interface Opening {
  readonly locale: Locale;
  /** 32-bit integer: orders ties and options. */
  readonly seed: number;
  readonly mode: 'alone' | 'with-helper';
  /** The kind of screen in use. */
  readonly screen: 'desktop' | 'tablet' | 'phone';
  /** What the host was told is not there, or cannot be used: asked, never guessed from what was tried. */
  readonly without?: readonly ('mouse' | 'touch' | 'keyboard' | 'sound' | 'sight' | 'hearing')[];
  /** Ids of items that an earlier diagnostic showed to this person: what is fresh is preferred. Ids alone, never what was answered. */
  readonly seen?: readonly string[];
}

/** Why it ended: the person's wish, its length, enough certainty, or nothing suitable left. */
export type Ending = 'person' | 'length' | 'certainty' | 'exhausted';

/** One activity presented, why, and what it showed. */
export interface Activity {
  readonly itemId: string;
  /** `seq` of the entry of the log that last led to it. */
  readonly since: number;
  /** As the person left it, so that going back finds it again. */
  readonly attempt: AttemptState;
  readonly observation: Observation | null;
  /** P(success) foreseen when it was chosen, 0–1. */
  readonly predicted: number;
  /** Share of the weighted uncertainty expected to go, 0–1. */
  readonly gain: number;
  readonly reasons: readonly SelectionReason[];
}
