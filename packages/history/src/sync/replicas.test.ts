import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { categoriesOf } from '../categories-of.ts';
import { decide } from '../decide.ts';
import { isDataKind } from '../event-kind.ts';
import { groundsFromEvents } from '../ground/grounds.ts';
import { latest } from '../latest.ts';
import { recordOf } from '../ground.test-support.ts';
import { EVERY_RULE, type HubRules } from '../hub/hub-rules.ts';
import type { Tombstone } from '../hub/hub-store.ts';
import { replayErasures } from '../hub/replay-erasures.ts';
import { uncoveredEvents } from '../uncovered-events.ts';
import { CALLER, createTown, KEY, keptBy, plainMark, type Device, type Fate, type Town } from './town.test-support.ts';

const DAY = 86_400_000;
const PEOPLE = ['anna', 'bela'] as const;
const DEVICES = ['one', 'two', 'three'] as const;

type Command =
  | { readonly do: 'permit' | 'withdraw' | 'write' | 'erase'; readonly who: number; readonly task: boolean }
  | { readonly do: 'sync'; readonly fates: readonly Fate[] }
  | { readonly do: 'pass'; readonly ms: number }
  | { readonly do: 'skew'; readonly ms: number }
  | { readonly do: 'retain' }
  | { readonly do: 'backup' }
  | { readonly do: 'restore' };

const fate = fc.constantFrom<Fate[]>('arrives', 'arrives', 'arrives', 'lost', 'answer-lost', 'twice');
const command: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record({
      do: fc.constantFrom('permit', 'withdraw', 'write', 'write', 'write'),
      who: fc.nat(PEOPLE.length - 1),
      task: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('erase'), who: fc.nat(PEOPLE.length - 1), task: fc.boolean() }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('sync'), fates: fc.array(fate, { maxLength: 4 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('pass'), ms: fc.integer({ min: 1, max: 120 * DAY }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('skew'), ms: fc.integer({ min: -2 * DAY, max: 2 * DAY }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('retain', 'backup', 'restore') }) },
) as fc.Arbitrary<Command>;

const story = fc.array(fc.tuple(fc.nat(DEVICES.length - 1), command), { minLength: 5, maxLength: 25, size: 'max' });

const consentOf = (subject: string): ReturnType<typeof recordOf> =>
  recordOf(
    { kind: 'consent', explicit: true },
    { subject, recordId: `consent-${subject}`, storage: { place: 'server', country: 'FR' } },
  );
const taskOf = (subject: string): ReturnType<typeof recordOf> =>
  recordOf(
    { kind: 'publicTask', statute: 'law:1' },
    {
      subject,
      recordId: `task-${subject}`,
      purpose: 'share-with-structure',
      dataCategories: ['results', 'decisions', 'identity'],
      optionalData: [],
      retention: { after: 'lastUpdate', months: 2 },
      storage: { place: 'server', country: 'FR' },
    },
  );

/** What is wrong once everybody has said everything, or null. */
async function tell(
  steps: readonly (readonly [number, Command])[],
  rules: HubRules = EVERY_RULE,
): Promise<string | null> {
  const town = createTown(rules);
  const devices = DEVICES.map((name) => town.device(name));
  const erased = new Set<string>();
  for (const subject of PEOPLE) {
    await devices[0]!.of(subject).permit(consentOf(subject));
    await devices[0]!.of(subject).permit(taskOf(subject));
  }
  for (const device of devices) await device.sync.now();
  let backup = town.hubStore.dump();
  let epochs = 0;
  for (const [index, step] of steps) {
    const device = devices[index]!;
    town.pass(1000);
    if (step.do === 'pass') town.pass(step.ms);
    else if (step.do === 'skew') device.skew = step.ms;
    else if (step.do === 'retain') await town.hub.retain('town', { after: null, limit: 10 });
    else if (step.do === 'backup') backup = town.hubStore.dump();
    else if (step.do === 'restore') {
      // The ledger of erasures has a backup of its own.
      const ledger = await ledgerOf(town, erased);
      town.restore(backup, `epoch-${(epochs += 1)}`);
      await replayErasures({ store: town.hubStore, mark: plainMark, markKey: () => KEY }, 'town', ledger);
    } else if (step.do === 'sync') {
      device.fates.push(...step.fates);
      await device.sync.now();
      for (const subject of PEOPLE) if (await isBare(town, subject)) return `kept without a ground, of ${subject}`;
    } else {
      const subject = PEOPLE[step.who]!;
      if (step.do === 'erase') {
        await town.hub.erase(CALLER, subject);
        erased.add(subject);
      } else await act(device, step, subject);
    }
  }
  return await whatIsWrong(town, devices, erased);
}

/** Whether the hub keeps something that no ground covers, other than for the time that has passed. */
async function isBare(town: Town, subject: string): Promise<boolean> {
  const kept = await keptBy(town, subject);
  const grounds = groundsFromEvents(kept);
  const now = latest(town.now, grounds.lastContact);
  return kept
    .filter(({ kind }) => isDataKind(kind))
    .some((event) =>
      (['collect', 'store'] as const).some((operation) => {
        const request = { tenant: 'town', subject, operation, categories: categoriesOf(event) };
        const decision = decide(grounds, { ...request, purpose: event.purpose, at: event.at }, now);
        if (decision.permit) return false;
        return operation === 'collect' || !['expired', 'retention-elapsed'].includes(decision.reason);
      }),
    );
}

async function ledgerOf(town: Town, erased: ReadonlySet<string>): Promise<readonly Tombstone[]> {
  const marks = [...erased].map((subject) => plainMark(KEY, subject));
  const kept = await Promise.all(marks.map((mark) => town.hubStore.tombstone('town', mark)));
  return kept.filter((tombstone) => tombstone !== null);
}

async function act(
  device: Device,
  { do: what, task }: Command & { readonly who: number; readonly task: boolean },
  subject: string,
): Promise<void> {
  const history = device.of(subject);
  if (what === 'permit') await history.permit(task ? taskOf(subject) : consentOf(subject));
  else if (what === 'withdraw') {
    if (task)
      await history.change(taskOf(subject), { state: 'invalidated', by: { role: 'authority', partyRef: 'cnil' } });
    else await history.withdraw('follow-up');
  } else {
    await history.append({
      purpose: task ? 'share-with-structure' : 'follow-up',
      kind: task ? 'profile' : 'diagnostic',
      payload: `canary of ${subject}`,
    });
  }
}

async function whatIsWrong(
  town: Town,
  devices: readonly Device[],
  erased: ReadonlySet<string>,
): Promise<string | null> {
  for (const device of devices) {
    device.skew = 0;
    device.fates.length = 0;
  }
  for (let round = 0; round < 4; round += 1) {
    for (const device of devices) await device.sync.now();
    await town.hub.retain('town', { after: null, limit: 10 });
  }
  for (const device of devices) {
    const { error, unsent } = device.sync.status();
    if (error !== null || unsent > 0) return `${device.name}: ${error}, ${unsent} unsent`;
  }
  for (const subject of PEOPLE) {
    const kept = await keptBy(town, subject);
    for (const device of devices) {
      if (JSON.stringify(await device.read(subject)) !== JSON.stringify(kept))
        return `${device.name} differs on ${subject}`;
    }
    if (uncoveredEvents(kept, groundsFromEvents(kept), 'town', town.now).length > 0) return `uncovered, of ${subject}`;
    if (erased.has(subject) && (kept.length > 0 || town.hubStore.dump().includes(subject))) return `${subject} is back`;
  }
  return null;
}

describe('whatever happens, once everybody has said everything', () => {
  it('every device has what the hub has, all of it covered, and nobody who was erased', async () => {
    let kept = 0;
    await fc.assert(
      fc.asyncProperty(story, async (steps) => {
        expect(await tell(steps)).toBeNull();
        kept += steps.length;
      }),
      { numRuns: 120 },
    );
    expect(kept).toBeGreaterThan(0);
  });

  it.each<[string, Partial<HubRules>]>([
    ['judges nothing at the door', { gate: false }],
    ['judges nothing again', { retract: false }],
    ['forgets who was erased', { tombstones: false }],
  ])('a hub that %s is found out', async (_, missing) => {
    const found = await fc.check(
      fc.asyncProperty(story, async (steps) => (await tell(steps, { ...EVERY_RULE, ...missing })) === null),
      { numRuns: 2000, endOnFailure: true, seed: 1 },
    );
    expect(found.failed).toBe(true);
  });
});
