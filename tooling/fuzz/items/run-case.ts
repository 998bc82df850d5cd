import type { AttemptEvent } from '../../../packages/items/src/attempt/attempt-event.ts';
import type { AttemptState } from '../../../packages/items/src/attempt/attempt-state.ts';
import type { ItemPractice } from '../../../packages/items/src/attempt/practice/item-practice.ts';
import { evaluateAttempt } from '../../../packages/items/src/attempt/evaluate-attempt.ts';
import { replayAttempt } from '../../../packages/items/src/attempt/replay-attempt.ts';
import { startAttempt } from '../../../packages/items/src/attempt/start-attempt.ts';
import { stepAttempt } from '../../../packages/items/src/attempt/step-attempt.ts';
import { weighs } from '../../../packages/items/src/attempt/weighs.ts';
import { bodyOf } from '../../../packages/items/src/item/body-of.ts';
import type { BankItem } from '../../../packages/items/src/item/item.ts';
import { itemTypeOf } from '../../../packages/items/src/item/item-type-of.ts';
import { pick } from '../../../packages/items/src/random/pick.ts';
import { drawEvent } from './draw-event.ts';
import type { Fault, FaultKind } from './fault.ts';
import { historyFault } from './history-fault.ts';
import { isPlain } from './is-plain.ts';
import { outOfPlace } from './out-of-place/out-of-place.ts';
import { sensibleActions, type Action } from './sensible-actions.ts';
import { spoil } from './spoil.ts';
import { stateFaults } from './state-faults.ts';

/** What one case saw: the laws it broke, and how many of its events were taken or refused. */
export interface CaseReport {
  readonly faults: readonly Fault[];
  readonly taken: number;
  readonly refused: number;
}

/** Most events of one case. */
const LONGEST = 24;
/** Actions that a world must refuse, tried after each event. */
const PROBES = 4;
/** Half of the attempts are assessed, as most are. */
const BEHAVIOURS = ['assess', 'assess', 'practise', 'transcribe'] as const;
const INPUTS = ['mouse', 'touch', 'keyboard'] as const;

/**
 * Plays one attempt at random, some of it sensible, some hostile, and says which laws it broke. `ways` are runs of actions known
 * to lead somewhere (to a credit), from which some attempts begin, so that what comes late is tried too. `step` is the machine
 * tried.
 */
export function runCase(
  bank: BankItem,
  ways: readonly (readonly Action[])[],
  random: () => number,
  step: typeof stepAttempt = stepAttempt,
): CaseReport {
  const faults: Fault[] = [];
  const events = { taken: 0, refused: 0 };
  try {
    play(bank, ways, random, step, events, (kind, what) => faults.push({ kind, what }));
  } catch (error) {
    faults.push({
      kind: 'exceptions',
      what: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
    });
  }
  return { faults, ...events };
}

function play(
  bank: BankItem,
  ways: readonly (readonly Action[])[],
  random: () => number,
  take: typeof stepAttempt,
  events: { taken: number; refused: number },
  report: (kind: FaultKind, what: string) => void,
): void {
  const { item, key } = bank;
  const material = { key, practice: bank.practice ?? hintsFor(item) };
  const options = {
    locale: pick(Object.keys(item.content), random) ?? 'fr',
    seed: Math.floor(random() * 2 ** 31),
    behaviour: pick(BEHAVIOURS, random) ?? 'assess',
  };
  const { body } = bodyOf(item, options.locale);
  const type = itemTypeOf(body.type);
  const input = pick(INPUTS, random) ?? 'mouse';
  const length = 1 + Math.floor(random() * LONGEST);
  const left = Math.floor(random() * length);
  const accepted: AttemptEvent[] = [];
  const run: Action[] = random() < 0.3 ? [...(pick(ways, random) ?? [])] : [];
  let attempt = startAttempt(item, options);
  let text = JSON.stringify(attempt);
  const probe = (): void => {
    if (body.type !== 'simulation') return;
    const refusable = outOfPlace(body.world, attempt.state);
    for (let tried = 0; tried < PROBES; tried += 1) {
      const action = pick(refusable, random);
      if (action === undefined || type.reduce(body, attempt.state, action as never) === attempt.state) continue;
      report('illegalStates', `${short(action)} was done where it cannot be`);
    }
  };

  const draw = (): unknown => {
    const chance = random();
    if (chance < 0.15) return drawEvent(random);
    if (run.length === 0) run.push(...(pick(sensibleActions(body, key, attempt.state, input), random) ?? []));
    const action = run.shift() ?? { type: 'nothing' };
    return { type: 'act', action: chance < 0.35 ? spoil(action, random) : action };
  };

  for (let at = 0; at < length; at += 1) {
    // Left here and taken up again from what was saved: nothing may depend on more than the bytes.
    if (at === left) attempt = JSON.parse(text) as AttemptState;
    probe();
    const event = draw();
    const said = short(event);
    const step = take(item, attempt, event as AttemptEvent, material);
    if (JSON.stringify(attempt) !== text) report('illegalStates', `${said} changed the attempt it was given`);
    events[step.ok ? 'taken' : 'refused'] += 1;
    if (!step.ok) continue;
    const next = JSON.stringify(step.attempt);
    if (next === text) report('illegalStates', `${said} was accepted and changed nothing`);
    if (isAct(event) && JSON.stringify(step.attempt.state) === JSON.stringify(attempt.state)) {
      report('illegalStates', `${said} left the same state under another identity`);
    }
    for (const what of stateFaults(body, step.attempt.state)) report('illegalStates', `${what}, after ${said}`);
    const { type: happened, action } = event as { readonly type: string; readonly action?: unknown };
    const isNoticed = happened === 'act' && (type.isNoticed?.(body, action as never) ?? false);
    const takeBack = (earlier: unknown, now: unknown): unknown => type.takeBack?.(body, earlier, now) ?? earlier;
    const forgot = historyFault(attempt, happened, step.attempt, { isNoticed, takeBack });
    if (forgot !== null) report('illegalStates', `${forgot}, after ${said}`);
    const { credit } = type.score(body, key, step.attempt.state);
    if (!(credit >= 0 && credit <= 1)) report('creditOutOfBounds', `${credit}, after ${said}`);
    accepted.push(event as AttemptEvent);
    attempt = step.attempt;
    text = next;
  }

  const saved = JSON.parse(JSON.stringify(accepted)) as readonly AttemptEvent[];
  const replayed = replayAttempt(item, options, saved, material);
  if (!replayed.ok) report('replayDifferences', `refused at ${replayed.at}: ${replayed.reason}`);
  else if (JSON.stringify(replayed.attempt) !== text) report('replayDifferences', `after ${accepted.length} events`);

  for (const one of [attempt, ended(item, attempt)]) {
    const seen = evaluateAttempt(item, key, one);
    const { credit } = seen;
    const wanted = seen.status === 'answered' || seen.status === 'assisted' ? item.meta.parameters.credits : [null];
    if (!(wanted as readonly unknown[]).includes(credit)) report('creditOutOfBounds', `${seen.status} with ${credit}`);
    if (weighs(seen) && options.behaviour === 'practise') report('illegalStates', 'what was practised weighs');
    if (!isPlain(seen)) report('illegalStates', 'the observation does not survive JSON');
  }
}

/** As many hints as any item may have. */
function hintsFor({ id, version }: BankItem['item']): ItemPractice {
  return { itemId: id, itemVersion: version, content: { fr: { hints: ['a', 'b', 'c', 'd'] } } };
}

function ended(item: BankItem['item'], attempt: AttemptState): AttemptState {
  const resumed = stepAttempt(item, attempt, { type: 'resume' });
  const open = resumed.ok ? resumed.attempt : attempt;
  const step = stepAttempt(item, open, { type: 'end' });
  return step.ok ? step.attempt : open;
}

function isAct(event: unknown): boolean {
  return typeof event === 'object' && event !== null && 'type' in event && event.type === 'act';
}

function short(event: unknown): string {
  const text = JSON.stringify(event) ?? 'undefined';
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
}
