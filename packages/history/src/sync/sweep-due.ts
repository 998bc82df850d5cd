import { addMilliseconds } from '../milliseconds.ts';
import { stopped, type Outcome, type RoundScope } from './round-scope.ts';
import { sweepDevice } from './sweep-device.ts';

/** Whom to look at before the day is over. */
export interface Due {
  /** Those of whom something changed. */
  readonly touched: ReadonlySet<string>;
  /** Whether everybody is due, though they were looked at today. */
  readonly isUrgent: boolean;
}

/** Judges those of whom something changed and, once a day, everybody: time alone makes data uncovered. Gives how many could not be looked at. */
export async function sweepDue(scope: RoundScope, now: string, { touched, isUrgent }: Due): Promise<Outcome<number>> {
  const { store } = scope;
  const meta = await store.meta();
  if (!meta.ok) return stopped(meta.error.code);
  const { sweptAt } = meta.value;
  // What was noted by a clock that was ahead says nothing.
  const isToday = sweptAt !== null && sweptAt <= now && sweptAt > addMilliseconds(now, -DAY);
  if (isToday && !isUrgent) return sweepDevice(scope, [...touched], now);
  const everybody = await store.subjects();
  if (!everybody.ok) return stopped(everybody.error.code);
  const swept = await sweepDevice(scope, everybody.value, now);
  if (!swept.ok || swept.value > 0) return swept;
  const noted = await store.accept({ changes: [], marks: [], confirmed: [], rechecked: [], meta: { sweptAt: now } });
  return noted.ok ? swept : stopped(noted.error.code);
}

const DAY = 86_400_000;
