import type { State } from '../engine/state.ts';
import type { FilterCode } from '../select/blueprint/narrow.ts';
import { chooseNext } from '../select/choose-next.ts';
import { secondsOf } from '../item/seconds-of.ts';
import { stopReasons } from '../stop/stop-reasons.ts';
import { chooseItem } from './choose-item.ts';
import type { SessionChoice } from './design.ts';
import { sessionOf } from './session-of.ts';
import type { SessionEnd } from './session-record.ts';
import type { Stage, StagedItem } from './stage.ts';

/** Where a simulated session stands besides the answers. Everything presented was answered. */
export interface Moment {
  readonly state: State;
  /** Items not asked yet. */
  readonly left: readonly string[];
  readonly spentSeconds: number;
  readonly recentFailures: number;
  readonly wish: boolean;
}

/** The next item and the constraints set aside for it, or why the session is over. */
export type Step =
  | { readonly item: string; readonly setAside: readonly FilterCode[] }
  | { readonly ends: readonly SessionEnd[] };

/** The next step of a simulated session. */
export function nextStep({ design: { choice, stop, cuts = {} }, items }: Stage, moment: Moment): Step {
  const { state, left, spentSeconds, recentFailures, wish } = moment;
  const presented = state.answers.length;
  if (presented >= stop.items) return { ends: ['length'] };
  if (choice.kind === 'session') return sessionStep(choice, moment);
  if (wish) return { ends: ['wish'] };
  const chosen = chooseItem(choice, state, left, recentFailures);
  if (!chosen) return { ends: ['no-candidate'] };
  const { id, gain: nextGain } = chosen;
  const nextSeconds = secondsOf((items.get(id) as StagedItem).item);
  const reasons = stop.rule
    ? stopReasons(stop.rule, { state, presented, spentSeconds, nextSeconds, nextGain, wish, cuts })
    : null;
  return reasons ? { ends: reasons.map(({ code }) => code) } : { item: id, setAside: [] };
}

function sessionStep(session: SessionChoice, { state, spentSeconds, recentFailures, wish }: Moment): Step {
  const presented = state.answers.map(({ item }) => item);
  const next = chooseNext(state, sessionOf(session), { presented, spentSeconds, recentFailures, wish });
  if (!('stop' in next)) return { item: next.item, setAside: 'narrowed' in next ? next.narrowed.setAside : [] };
  return { ends: next.stop.map(({ code }) => code) };
}
