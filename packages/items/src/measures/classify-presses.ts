/** One press of the button: when, in milliseconds, and where, in CSS pixels. */
export interface Press {
  readonly t: number;
  readonly x: number;
  readonly y: number;
}

/** What a page saw of an attempt to double-click. */
export interface DoubleClickAttempt {
  /** In the order they came. */
  readonly presses: readonly Press[];
  /** Whether `dblclick` was received: the system's own delay and reach decide, as they were set for this person. */
  readonly received: boolean;
}

/** What the system is taken to allow where it did not say; used to tell why, never whether. */
export interface DoubleClickReach {
  /** Milliseconds between the two presses; 500 when absent, as systems are mostly set. */
  readonly delay?: number;
  /** Pixels between them; 4 when absent. */
  readonly slip?: number;
}

/** What an attempt to double-click came to. */
export interface DoubleClick {
  /** `double`: received, with nothing more. `triple`: received, and pressed again. The others: not received, and why. */
  readonly kind: 'double' | 'triple' | 'single' | 'slipped' | 'double-click-too-slow' | 'unknown' | 'none';
  /** Milliseconds between the two presses that come nearest to a double-click; null under two presses. */
  readonly interval: number | null;
  /** Pixels between the same two. */
  readonly slip: number | null;
  /** Presses beyond the two. */
  readonly extra: number;
}

/**
 * Why a double-click was or was not one. Slipping is told apart from being slow, for older adults mostly slip: Smith, Sharit
 * & Czaja (1999), "Aging, motor control, and the performance of computer mouse tasks", Human Factors 41, 389–396. A pair that
 * both slipped and was slow is called slipped. `unknown`: two presses within reach that the system did not take for one.
 *
 * Informative only: it never enters a credit; whether it was received may.
 */
export function classifyPresses({ presses, received }: DoubleClickAttempt, reach: DoubleClickReach = {}): DoubleClick {
  const { delay = 500, slip: most = 4 } = reach;
  const pairs = presses.slice(1).map((press, at) => pairOf(presses[at] ?? press, press));
  const costOf = ({ interval, slip }: Pair): number => Math.max(interval / delay, slip / most);
  const nearest = pairs.reduce<Pair | null>(
    (best, pair) => (best === null || costOf(pair) < costOf(best) ? pair : best),
    null,
  );
  const measures = {
    interval: nearest?.interval ?? null,
    slip: nearest?.slip ?? null,
    extra: Math.max(0, presses.length - 2),
  };
  if (received) return { kind: presses.length > 2 ? 'triple' : 'double', ...measures };
  if (nearest === null) return { kind: presses.length === 0 ? 'none' : 'single', ...measures };
  if (nearest.slip > most) return { kind: 'slipped', ...measures };
  return { kind: nearest.interval > delay ? 'double-click-too-slow' : 'unknown', ...measures };
}

interface Pair {
  readonly interval: number;
  readonly slip: number;
}

function pairOf(first: Press, second: Press): Pair {
  return { interval: second.t - first.t, slip: Math.hypot(second.x - first.x, second.y - first.y) };
}
