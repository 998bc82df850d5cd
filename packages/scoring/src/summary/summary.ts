import type { SettleWarning } from '../engine/state.ts';

/** Cut scores by dimension, logits, increasing: they part below-basic, basic, intermediate… An area uses the mean of its dimensions' cuts. */
export type Cuts = Readonly<Record<string, readonly number[]>>;

/** An estimate always comes with how sure it is. Logits. */
export interface Estimate {
  readonly mean: number;
  readonly sd: number;
  /** Holds the truth nine times in ten, if the model is right. */
  readonly interval90: readonly [number, number];
}

/** What an estimate stands on: own answers, own answers of earlier sessions, answers on correlated dimensions only (now or earlier), or nothing yet. */
export type Basis = 'observed' | 'previous' | 'neighbours' | 'prior';

/** The estimate of one dimension, what it stands on, and the chances of each class. */
export interface DimensionEstimate extends Estimate {
  readonly id: string;
  readonly area: string;
  /** Answers on this very dimension. */
  readonly answers: number;
  readonly basis: Basis;
  /** Probability of each class between cuts, lowest first, summing to 1; empty where the dimension has no cuts. */
  readonly levels: readonly number[];
}

/** The estimate of an area: the weighted mean of its dimensions, with their covariance. */
export interface AreaEstimate extends Estimate {
  readonly id: string;
  readonly answers: number;
  readonly levels: readonly number[];
  /** Share of each dimension in the area's mean, summing to 1. */
  readonly weights: Readonly<Record<string, number>>;
}

/** Everything that can be said of one person, as numbers. */
export interface Summary {
  /** In the model's order. */
  readonly dimensions: readonly DimensionEstimate[];
  /** In the order in which the model first names them. */
  readonly areas: readonly AreaEstimate[];
  /** The plain mean of all dimensions. */
  readonly overall: Estimate;
  /** Set when the numerical result deserves caution. */
  readonly warning: SettleWarning | null;
}
