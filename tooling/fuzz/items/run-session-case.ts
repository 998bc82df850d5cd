import { bodyOf } from '../../../packages/items/src/item/body-of.ts';
import type { BankItem } from '../../../packages/items/src/item/item.ts';
import { flags } from '../../../packages/items/src/measures/flags/flags.ts';
import { pick } from '../../../packages/items/src/random/pick.ts';
import { replaySession } from '../../../packages/items/src/session/replay-session.ts';
import { scoreSession } from '../../../packages/items/src/session/score-session.ts';
import type { Session, SessionConfig } from '../../../packages/items/src/session/session.ts';
import type { SessionEvent } from '../../../packages/items/src/session/session-event.ts';
import { toSessionLog } from '../../../packages/items/src/session/session-log.ts';
import { startSession } from '../../../packages/items/src/session/start-session.ts';
import { stepSession } from '../../../packages/items/src/session/step-session.ts';
import { adaptive } from '../../../packages/items/src/session/strategies/adaptive.ts';
import { fixedList } from '../../../packages/items/src/session/strategies/fixed-list.ts';
import { staged } from '../../../packages/items/src/session/strategies/staged.ts';
import type { Strategy } from '../../../packages/items/src/session/strategies/strategy.ts';
import type { CaseReport } from './run-case.ts';
import { drawSessionEvent } from './draw-session-event.ts';
import type { Fault, FaultKind } from './fault.ts';
import { isPlain } from './is-plain.ts';
import { sensibleActions } from './sensible-actions.ts';
import { spoil } from './spoil.ts';

/** Most events of one session. */
const LONGEST = 40;
const BEHAVIOURS = ['assess', 'assess', 'practise', 'transcribe'] as const;
const INPUTS = ['mouse', 'touch', 'keyboard'] as const;
/** Milliseconds from one event to the next; the clock of a page may stand still, go back or be no clock. */
const PASSED: readonly number[] = [0, 1, 400, 1000, 60_000, -1, -5000, Number.NaN, Number.POSITIVE_INFINITY];

/** Runs one session over these items at random, from screen to screen, and says which laws it broke. `step` is the machine tried. */
export function runSessionCase(
  banks: readonly BankItem[],
  random: () => number,
  step: typeof stepSession = stepSession,
): CaseReport {
  const faults: Fault[] = [];
  const events = { taken: 0, refused: 0 };
  try {
    run(banks, random, step, events, (kind, what) => faults.push({ kind, what: `session: ${what}` }));
  } catch (error) {
    const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    faults.push({ kind: 'exceptions', what: `session: ${what}` });
  }
  return { faults, ...events };
}

function run(
  banks: readonly BankItem[],
  random: () => number,
  step: typeof stepSession,
  events: { taken: number; refused: number },
  report: (kind: FaultKind, what: string) => void,
): void {
  const config = configOf(banks, random);
  const input = pick(INPUTS, random) ?? 'mouse';
  const length = 1 + Math.floor(random() * LONGEST);
  let session = startSession(config);
  let text = bytes(session);
  for (let at = 0; at < length; at += 1) {
    const event = drawFor(banks, session, input, random);
    const t = (session.log.at(-1)?.t ?? 0) + (random() < 0.8 ? 700 : (pick(PASSED, random) ?? 0));
    const said = JSON.stringify(event)?.slice(0, 160) ?? 'undefined';
    const next = step(session, event as SessionEvent, t);
    if (bytes(session) !== text) report('illegalStates', `${said} changed the session it was given`);
    events[next.ok ? 'taken' : 'refused'] += 1;
    if (!next.ok) {
      if (typeof next.reason !== 'string') report('illegalStates', `${said} was refused without a reason`);
      continue;
    }
    if (next.session.log.length <= session.log.length) report('illegalStates', `${said} was accepted and not logged`);
    session = next.session;
    text = bytes(session);
    for (const what of sessionFaults(session)) report('illegalStates', `${what}, after ${said}`);
  }

  const log = JSON.parse(JSON.stringify(toSessionLog(session))) as unknown;
  const replayed = replaySession(config, log);
  if (!replayed.ok) report('replayDifferences', JSON.stringify(replayed.error));
  else if (bytes(replayed.session) !== text) report('replayDifferences', `after ${session.log.length} entries`);

  const keys = banks.map(({ key }) => key);
  const scored = scoreSession(session, keys);
  if (!scored.ok) return report('illegalStates', `no score: ${scored.error.itemId}`);
  for (const [at, { itemId, observation }] of scored.records.entries()) {
    const credits = banks.find(({ item }) => item.id === itemId)?.item.meta.parameters.credits ?? [];
    const isOutcome = observation.credit === null || (credits as readonly number[]).includes(observation.credit);
    if (!isOutcome) report('creditOutOfBounds', `${itemId} with ${observation.credit}`);
    // Where the keys were there from the start, the session had scored it just so.
    if (config.keys === undefined) continue;
    const { attempts: _, ...seen } = { attempts: 0, ...session.records[at]?.observation };
    if (JSON.stringify(seen) !== JSON.stringify(observation)) report('replayDifferences', `${itemId} scored otherwise`);
  }
}

/** Items in another order, with or without their keys and hints, one after another, in two stages or chosen. */
function configOf(banks: readonly BankItem[], random: () => number): SessionConfig {
  const ids = banks.map(({ item }) => item.id);
  const half = Math.ceil(ids.length / 2);
  const strategies: readonly Strategy[] = [
    fixedList([...ids, ...ids.slice(0, 1)]),
    staged([
      { id: 'first', items: ids.slice(0, half), routes: [{ from: 0.5, to: 'second' }] },
      { id: 'second', items: ids.slice(half) },
    ]),
    adaptive(({ seen, observations }) => {
      const left = ids.filter((id) => !seen.includes(id));
      return left.at(observations.length % Math.max(1, left.length)) ?? null;
    }),
  ];
  return {
    items: banks.map(({ item }) => item),
    ...(random() < 0.7 && { keys: banks.map(({ key }) => key) }),
    practices: banks.flatMap(({ practice }) => practice ?? []),
    strategy: pick(strategies, random) ?? fixedList(ids),
    flagsOf: flags,
    locale: random() < 0.8 ? 'fr' : 'en',
    seed: Math.floor(random() * 2 ** 31),
    behaviour: pick(BEHAVIOURS, random) ?? 'assess',
  };
}

/** Half of what is drawn is done in the item that shows. */
function drawFor(
  banks: readonly BankItem[],
  { current }: Session,
  input: (typeof INPUTS)[number],
  random: () => number,
): unknown {
  const bank = banks.find(({ item }) => item.id === current?.itemId);
  if (bank === undefined || current === null || random() < 0.5) return drawSessionEvent(random);
  const { body } = bodyOf(bank.item, current.attempt.locale);
  const runs = sensibleActions(body, bank.key, current.attempt.state, input);
  const action = pick(pick(runs, random) ?? [], random) ?? { type: 'nothing' };
  return { type: 'act', action: random() < 0.2 ? spoil(action, random) : action };
}

/** A session asks something or has ended, numbers its log without a gap, and its clock never goes back. */
function sessionFaults({ config: _config, ...session }: Session): readonly string[] {
  const { phase, ended, current, log } = session;
  const isInOrder = log.every(({ seq, t }, at) => seq === at && t >= (log[at - 1]?.t ?? 0));
  return [
    ...(isPlain(session) ? [] : ['the session does not survive JSON']),
    ...((phase === 'ended') === (ended !== null) ? [] : ['ended, or not']),
    ...(current === null && ended !== 'done' && ended !== 'stopped' ? ['nothing asked and not at the end'] : []),
    ...(isInOrder ? [] : ['a log out of order']),
  ];
}

function bytes({ config: _config, ...rest }: Session): string {
  return JSON.stringify(rest);
}
