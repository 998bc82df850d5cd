import { newSubjectId } from '@jalon/history/people';
import { eraseTraces } from '@jalon/history/storage';
import { createVault } from '@jalon/history/vault';
import { addMilliseconds, entryOf } from '@jalon/history/events';
import { sentencesOf } from '../agreement/use-sentences.ts';
import { DEMO_NAME, deskOf, keysOf, TENANT, type Desk } from '../desk/desk.ts';
import { firstSettings, type Settings } from '../desk/settings.ts';
import { tell } from '../desk/tell.ts';
import { DEMO_STARTED_AT, type DemoPerson, type DemoVisit } from './demo-person.ts';

/** A desk of invented people, which nothing outlives: its passphrase is told to nobody. Null where it cannot be made here. */
export async function openDemo(onLock: () => void): Promise<Desk | null> {
  await eraseTraces(DEMO_NAME);
  const passphrase = crypto.randomUUID();
  const leave = (): void => {
    onLock();
    void eraseTraces(DEMO_NAME);
  };
  const vault = await createVault({ keys: keysOf(DEMO_NAME), tenant: TENANT, passphrase, onLock: leave });
  if (!vault.ok) return null;
  const answer = await fetch('./demo.json').catch(() => null);
  if (answer?.ok !== true) return null;
  const desk = deskOf(vault.value, DEMO_NAME);
  const settings = firstSettings(desk.newId);
  const subjects: string[] = [];
  for (const person of (await answer.json()) as readonly DemoPerson[]) {
    const subject = newSubjectId(desk.newId, subjects);
    subjects.push(subject);
    await fill(desk, settings, subject, person);
  }
  return desk;
}

/** As if each visit had taken place on its day. */
async function fill(desk: Desk, settings: Settings, subject: string, { name, visits }: DemoPerson): Promise<void> {
  const [first] = visits;
  if (first === undefined) return;
  const begun = deskOn(desk, first, 0);
  const told = { subject, language: 'fr', channel: 'read-aloud', said: 'given' } as const;
  for (const purpose of name === null ? (['follow-up'] as const) : (['follow-up', 'known-by-name'] as const))
    await tell(begun, settings, { ...told, purpose, sentences: sentencesOf(purpose, settings, 'fr') });
  if (name !== null) {
    const entry = entryOf('identity', { displayName: name }, { purpose: 'known-by-name' });
    if (entry.ok) await begun.historyOf(subject).append(entry.value);
  }
  for (const visit of visits) {
    const there = deskOn(desk, visit, 5);
    const history = there.historyOf(subject);
    for (const entry of visit.entries) await history.append(dated(entry, there.clock()));
  }
}

/** The days and instants in it, as if the visit had begun then. */
function dated(entry: DemoVisit['entries'][number], begun: string): DemoVisit['entries'][number] {
  const payload = entry.payload as { readonly at?: string };
  if (entry.kind === 'accompaniment') return { ...entry, payload: { ...payload, on: begun.slice(0, 10) } };
  if (entry.kind !== 'observation' || payload.at === undefined) return entry;
  const later = Date.parse(payload.at) - Date.parse(DEMO_STARTED_AT);
  return { ...entry, payload: { ...payload, at: addMilliseconds(begun, later) } };
}

/** The same desk, some days ago and some minutes into the visit. */
function deskOn({ vault, name }: Desk, { daysAgo }: DemoVisit, minutes: number): Desk {
  const at = Date.now() - daysAgo * 86_400_000 - 7_200_000 + minutes * 60_000;
  return deskOf(vault, name, () => new Date(at).toISOString());
}
