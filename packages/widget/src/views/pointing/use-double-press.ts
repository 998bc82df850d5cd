import { classifyPresses, type DoubleClickReach, type Press } from '@jalon/items/measures';
import type { AlmostDouble } from '@jalon/items';
import { useEffect, useRef } from 'react';

/** Milliseconds without a press after which it is over. */
const OVER = 1500;

/** Pixels beyond which two presses are two different intentions. */
const APART = 60;

/** What is told for each sort of presses that made no double one, or more than one. */
const TOLD: Readonly<Record<ReturnType<typeof classifyPresses>['kind'], AlmostDouble | null>> = {
  double: null,
  triple: 'triple',
  single: 'single',
  slipped: 'slipped',
  'double-click-too-slow': 'slow',
  unknown: 'slow',
  none: null,
};

/** What {@link useDoublePress} gives. */
export interface DoublePress {
  /** A pointer went down. */
  readonly down: (press: Press, reach: DoubleClickReach) => void;
  /** The double press was received. */
  readonly received: () => void;
}

/** Says why presses made no double press, once they are over. It informs; whether one was received is told elsewhere. */
export function useDoublePress(onAlmost: (how: AlmostDouble) => void): DoublePress {
  const burst = useRef<{ presses: Press[]; received: boolean; reach: DoubleClickReach }>({
    presses: [],
    received: false,
    reach: {},
  });
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const tell = useRef(onAlmost);
  useEffect(() => {
    tell.current = onAlmost;
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  const over = (): void => {
    const { presses, received, reach } = burst.current;
    burst.current = { presses: [], received: false, reach: {} };
    const how = TOLD[classifyPresses({ presses, received }, reach).kind];
    if (how !== null) tell.current(how);
  };
  return {
    down: (press, reach) => {
      clearTimeout(timer.current);
      const before = burst.current.presses.at(-1);
      if (before !== undefined && Math.hypot(press.x - before.x, press.y - before.y) > APART) over();
      burst.current.presses.push(press);
      burst.current.reach = reach;
      timer.current = setTimeout(over, OVER);
    },
    received: () => {
      burst.current.received = true;
    },
  };
}
