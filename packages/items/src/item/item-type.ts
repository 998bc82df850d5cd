import type { Body, ItemKey, Modality } from './item.ts';

/**
 * What every kind of item does, so that the engine, the player, the simulator and the printer know none by name.
 * All functions are pure. `A` (actions) and `S` (state) are plain JSON.
 */
export interface ItemType<B extends Body, S, A> {
  readonly id: B['type'];
  readonly version: string;
  /** Inputs that can answer this body. */
  modalities(body: B): readonly Modality[];
  /** The state before any action; `seed` orders options where order is free. */
  init(body: B, seed: number): S;
  /** The next state, or the very same state when the action's precondition fails. */
  reduce(body: B, state: S, action: A): S;
  /** True for what is noticed rather than done (something came into view): undo passes over it. */
  isNoticed?(body: B, action: A): boolean;
  /** The earlier state but for what cannot be taken back any more, `now` being the state that undo or reset leaves. Absent: all can. */
  takeBack?(body: B, earlier: S, now: S): S;
  /** True once there is something to hand in. */
  isAnswered(body: B, state: S): boolean;
  /** The QTI response values by declared id; null where nothing was answered. */
  toResponse(body: B, state: S): Readonly<Record<string, ResponseValue>>;
  /** Credit in [0, 1] and the observables that held. */
  score(body: B, key: ItemKey, state: S): Score;
  /** The screen in words: for screen readers, print and reading aloud. */
  describe(body: B, state: S): Transcript;
}

/** One answer as QTI 3 declares it, in JSON: a list for `multiple` and `ordered`, pairs as couples of ids, points as couples of numbers, a map for `record` (and for a `file`: data, mime, name); null: not answered. */
export type ResponseValue =
  | null
  | boolean
  | number
  | string
  | readonly string[]
  | readonly (readonly [string, string])[]
  | readonly [number, number]
  | readonly (readonly [number, number])[]
  | readonly number[]
  | readonly boolean[]
  | Readonly<Record<string, string>>
  | readonly Readonly<Record<string, string>>[];

/** What handing in an activity is worth. */
export interface Score {
  /** 0–1; 1 only when everything asked was done. */
  readonly credit: number;
  /** Observables of the key that held, in its order. */
  readonly evidence: readonly string[];
}

/** A screen in words, without any picture: `lines` in reading order, then what can be chosen and whether it is chosen. */
export interface Transcript {
  readonly title: string;
  readonly lines: readonly string[];
  readonly options: readonly { readonly label: string; readonly state: 'none' | 'selected' }[];
}
