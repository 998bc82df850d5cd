import type { Measured } from './measured.ts';

/** A place on the screen, in CSS pixels. */
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

/** One movement: from the centre of the last target to the centre of the next, and where it was pressed. */
export interface PointingTrial {
  readonly from: ScreenPoint;
  readonly target: ScreenPoint;
  readonly selection: ScreenPoint;
  /** Duration of the movement, in milliseconds. */
  readonly milliseconds: number;
}

/** What is the same for all trials of a sequence. */
export interface PointingTask {
  /** `serial`: each trial begins where the last one ended. `discrete`: each begins afresh. */
  readonly response: 'serial' | 'discrete';
  /** 1: bars, only the deviation along the way counts. 2: discs. */
  readonly dimensions: 1 | 2;
  /** Width of the target, in CSS pixels. */
  readonly width: number;
}

/** Fitts' throughput of one sequence, and what it is made of. */
export interface Throughput {
  /** Mean deviation from the target's centre along the way, in pixels; positive: beyond it. */
  readonly meanDeviation: number;
  /** Mean effective amplitude A_e, in pixels. */
  readonly amplitude: number;
  /** Effective width W_e, in pixels: holds 96 % of the selections, were they normal. */
  readonly width: number;
  /** Effective index of difficulty ID_e, in bits. */
  readonly difficulty: number;
  /** Mean movement time, in milliseconds. */
  readonly milliseconds: number;
  /** Bits per second; a mouse usually gives 4–5. */
  readonly throughput: number;
  /** Selections outside the target. */
  readonly misses: number;
}

/**
 * Fitts' throughput of one sequence of trials, as in MacKenzie (2015), "Fitts' throughput and the remarkable case of
 * touch-based target selection", HCII 2015, LNCS 9170, 238–249; after Soukoreff & MacKenzie (2004), IJHCS 61, 751–789.
 * With a = from–target, b = selection–target, c = from–selection: dx = (c² − b² − a²) / 2a; A_e = a + dx, plus the previous
 * dx in serial tasks; W_e = √(2πe)·SD(dx), n − 1; ID_e = log₂(mean A_e / W_e + 1); TP = ID_e / mean time.
 *
 * Informative only: it never enters a credit. Average it over sequences; never pool the trials of several. Devices differ by
 * themselves: values are not compared across them.
 */
export function throughput(trials: readonly PointingTrial[], task: PointingTask): Measured<Throughput> {
  if (trials.length < 2) return { ok: false, field: 'trials', expected: 'two or more' };
  if (!(task.width > 0)) return { ok: false, field: 'task.width', expected: 'more than 0' };
  const wrong = trials.findIndex((trial) => !isTrial(trial));
  if (wrong >= 0) {
    return {
      ok: false,
      field: `trials[${wrong}]`,
      expected: 'finite places, a target away from the start, a duration over 0',
    };
  }
  const deviations = trials.map(deviationOf);
  const amplitudes = trials.map(
    ({ from, target }, at) =>
      between(from, target) + (deviations[at] ?? 0) + (task.response === 'serial' ? (deviations[at - 1] ?? 0) : 0),
  );
  const width = Math.sqrt(2 * Math.PI * Math.E) * sampleDeviation(deviations);
  const amplitude = mean(amplitudes);
  if (width === 0) return { ok: false, field: 'trials', expected: 'selections that are not all at the same place' };
  if (amplitude <= 0) return { ok: false, field: 'trials', expected: 'movements towards their target' };
  const difficulty = Math.log2(amplitude / width + 1);
  const milliseconds = mean(trials.map((trial) => trial.milliseconds));
  return {
    ok: true,
    value: {
      meanDeviation: mean(deviations),
      amplitude,
      width,
      difficulty,
      milliseconds,
      throughput: difficulty / (milliseconds / 1000),
      misses: trials.filter((trial, at) => isMiss(trial, deviations[at] ?? 0, task)).length,
    },
  };
}

function deviationOf({ from, target, selection }: PointingTrial): number {
  const [a, b, c] = [between(from, target), between(selection, target), between(from, selection)];
  return (c * c - b * b - a * a) / (2 * a);
}

function isMiss({ target, selection }: PointingTrial, deviation: number, { dimensions, width }: PointingTask): boolean {
  return (dimensions === 1 ? Math.abs(deviation) : between(selection, target)) > width / 2;
}

function isTrial({ from, target, selection, milliseconds }: PointingTrial): boolean {
  const places = [from.x, from.y, target.x, target.y, selection.x, selection.y];
  return (
    places.every(Number.isFinite) && between(from, target) > 0 && Number.isFinite(milliseconds) && milliseconds > 0
  );
}

function between(one: ScreenPoint, other: ScreenPoint): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function sampleDeviation(values: readonly number[]): number {
  const centre = mean(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1));
}
