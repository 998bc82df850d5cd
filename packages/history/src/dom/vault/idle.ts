/** When a vault locks by itself. */
export interface Idle {
  /** Milliseconds without a `touch`. */
  readonly after: number;
  /** Milliseconds that go on while the device sleeps: `Date.now`. */
  readonly now: () => number;
  /** Calls back after some milliseconds: `setTimeout`. */
  readonly schedule: (work: () => void, ms: number) => void;
}

/** Watches for nobody being there. */
export interface IdleWatch {
  start(): void;
  stop(): void;
  touch(): void;
  /** Whether the time has passed, even where the device slept through it and no timer has come yet. */
  isOver(): boolean;
}

/** Calls `end` once the idle time has passed without a touch. */
export function watchIdle({ after, now, schedule }: Idle, end: () => void): IdleWatch {
  /** When somebody was last there; null while it does not watch. */
  let last: number | null = null;
  let waiting = false;

  /** One timer at a time, set anew only once it has come: a touch costs nothing. */
  function wait(ms: number): void {
    waiting = true;
    schedule(() => {
      waiting = false;
      if (last === null) return;
      // Where the clock was set back, nobody knows how long ago: the time starts anew.
      last = Math.min(last, now());
      const left = last + after - now();
      if (left > 0) wait(left);
      else end();
    }, ms);
  }

  function touch(): void {
    last = now();
  }

  return {
    start() {
      touch();
      if (!waiting) wait(after);
    },
    stop() {
      last = null;
    },
    touch,
    isOver: () => last !== null && now() - last >= after,
  };
}
