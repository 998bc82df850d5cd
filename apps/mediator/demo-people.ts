import { bank } from '@jalon/bank';
import { catalogue } from '@jalon/bank/catalogue';
import { pathRules } from '@jalon/bank/path-rules';
import { defaultConfig } from '@jalon/diagnostic';
import { entriesOf, nextPath, planEntries } from '@jalon/diagnostic/record';
import { playLearner, population, trueItems } from '@jalon/diagnostic/simulate';
import type { Entry } from '@jalon/history';
import { entryOf, readEvents } from '@jalon/history/events';
import { partsOf } from '@jalon/items';
import { loadParts } from '@jalon/items/load';
import { DEMO_STARTED_AT, type DemoPerson, type DemoVisit } from './src/demo/demo-person.ts';

/** Invented people, and the days since each of their visits, the first one first. */
const CAST = [
  { name: 'Ginette Fictive', days: [61, 4] },
  { name: 'Karim Exemple', days: [33] },
  { name: null, days: [20] },
  { name: 'Maria Inventée', days: [88, 30] },
  { name: null, days: [9] },
  { name: 'Paulette Imaginaire', days: [2] },
] as const;

/** Simulated diagnostics, kept as the app keeps them, so that somebody may look around without meeting anybody. */
export async function demoPeople(): Promise<readonly DemoPerson[]> {
  const config = defaultConfig(bank());
  await loadParts(partsOf(config.bank.items.map(({ item }) => item)));
  const truth = trueItems(config, 3);
  const learners = population(config, CAST.length, 20);
  return CAST.map(({ name, days }, index) => {
    const learner = learners[index];
    if (learner === undefined) throw new Error('too few simulated people');
    let seen: readonly string[] = [];
    const visits = days.map((daysAgo, visit): DemoVisit => {
      const better = {
        ...learner,
        seed: learner.seed + visit,
        theta: learner.theta.map((ability) => ability + 2.5 * visit),
      };
      const state = playLearner(config, better, truth, 'ability', seen);
      seen = [...seen, ...state.activities.map(({ itemId }) => itemId)];
      const diagnostic = `demo-${index}-${visit}`;
      const kept = entriesOf(state, { diagnostic, startedAt: DEMO_STARTED_AT });
      if (!kept.ok) throw new Error(`${kept.field}: ${kept.expected}`);
      return { daysAgo, entries: [...kept.value, ...planOf(kept.value, config, diagnostic), activityOf(visit)] };
    });
    return { name, visits };
  });
}

function planOf(entries: readonly Entry[], config: ReturnType<typeof defaultConfig>, plan: string): readonly Entry[] {
  const { events } = readEvents(
    entries.map((entry, n) => ({
      schema: 'jalon.event/1' as const,
      id: `e-${n}`,
      subject: 'demo',
      at: new Date(1_767_258_000_000 + n).toISOString(),
      kind: entry.kind ?? 'diagnostic',
      version: entry.version ?? 1,
      purpose: entry.purpose,
      payload: entry.payload,
    })),
  );
  const next = nextPath(events, config, {
    rules: [...config.bank.rules, ...pathRules()],
    catalogue: [...config.bank.resources, ...catalogue()],
  });
  const issued = next.ok ? planEntries(next.path, plan, next.input) : next;
  if (!issued.ok) throw new Error('no plan for a simulated person');
  const [first] = issued.value;
  if (first === undefined) return [];
  const { step } = first.payload as { readonly step: string };
  const agreed = entryOf('recommendation-accepted', { plan, step, by: 'both' });
  return agreed.ok ? [...issued.value, agreed.value] : issued.value;
}

function activityOf(visit: number): Entry {
  const entry = entryOf('accompaniment', {
    on: '2026-01-01',
    type: 'individuel',
    minutes: visit === 0 ? 60 : 45,
    place: 'lieu_activite',
    structure: null,
    commune: null,
    themes: visit === 0 ? ['diagnostic_numerique'] : ['email', 'navigation_sur_internet'],
    devices: ['ordinateur'],
    autonomy: visit === 0 ? 'entierement_accompagne' : 'partiellement_autonome',
    workshopLevel: null,
    orientation: null,
  });
  if (!entry.ok) throw new Error(`${entry.field}: ${entry.expected}`);
  return entry.value;
}
