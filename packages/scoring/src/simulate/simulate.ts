import type { ScoredItem } from '../item/scored-item.ts';
import { accuracy, type Compared } from './accuracy.ts';
import { checkDesign } from './check-design.ts';
import type { SimulationDesign } from './design.ts';
import { experience } from './experience.ts';
import { exposure } from './exposure.ts';
import { generateItems } from './generate-items.ts';
import { levelConfusion, type LevelConfusion } from './level-confusion.ts';
import type { PersonaKind, SimulatedPeople } from './people.ts';
import { playSession } from './play-session.ts';
import { population } from './population.ts';
import type { SimulationReport } from './report.ts';
import type { SessionRecord } from './session-record.ts';
import type { Stage } from './stage.ts';

const REGIONS = [-2, -1, 0, 1, 2];
const CLAIM_AT = 0.8;
const KINDS: readonly PersonaKind[] = ['ordinary', 'careless', 'dont_know'];

/**
 * Sends simulated people through a design and compares what is estimated with what is true: bias, RMSE, coverage, length,
 * failures, levels, exposure, overall, by region of ability and by way of behaving. Answers use common random numbers (Glasserman & Yao 1992): two designs
 * with one seed meet the same people with the same luck. `onProgress` hears how many sessions are over.
 */
export function simulate(
  design: SimulationDesign,
  people: SimulatedPeople,
  onProgress?: (done: number) => void,
): SimulationReport {
  const items = itemsOf(design);
  checkDesign(design, items, people);
  const stage = stageOf(design, items, people);
  const everybody = population(people, design.truth?.model ?? design.model);
  const records = everybody.map((person, e) => {
    const record = playSession(stage, person, e);
    onProgress?.(e + 1);
    return record;
  });
  return {
    schema: 'jalon.simulation-report/1',
    seed: design.seed,
    people: records.length,
    all: { ...accuracy(ends(records)), ...experience(records) },
    checkpoints: (design.checkpoints ?? []).map((length) => ({ items: length, ...accuracy(at(records, length)) })),
    regions: regions(records, design.regions ?? REGIONS),
    personas: KINDS.flatMap((kind) => {
      const those = records.filter(({ person }) => person.kind === kind);
      return those.length === 0
        ? []
        : [{ kind, ...accuracy(ends(those)), ...experience(those), levels: levels(those, design) }];
    }),
    lengths: lengths(records),
    ends: tally(records.flatMap(({ ends: codes }) => codes)),
    setAside: tally(records.flatMap(({ setAside }) => setAside)),
    levels: levels(records, design),
    exposure: exposure(
      records,
      items.map(({ id }) => id),
    ),
  };
}

function itemsOf({ items, model }: SimulationDesign): readonly ScoredItem[] {
  return 'count' in items ? generateItems(items, model, 'design.items') : items;
}

function stageOf(design: SimulationDesign, items: readonly ScoredItem[], people: SimulatedPeople): Stage {
  const { model, truth, seed } = design;
  const trueItems = new Map((truth?.items ?? items).map((item) => [item.id, item]));
  const dimensions = new Map(model.dimensions.map(({ id }, k) => [id, k]));
  return {
    design,
    people,
    config: { model, items, seed },
    items: new Map(
      items.map(({ id }, index) => {
        const item = trueItems.get(id) as ScoredItem;
        const line = Object.entries(item.loadings ?? { [item.dimension]: 1 });
        return [id, { item, index, line: line.map(([name, weight]) => [dimensions.get(name) as number, weight]) }];
      }),
    ),
  };
}

function regions(records: readonly SessionRecord[], borders: readonly number[]): SimulationReport['regions'] {
  const compared = ends(records);
  return [...borders, null].map((to, r) => {
    const from = borders[r - 1] ?? null;
    const low = from ?? -Infinity;
    const high = to ?? Infinity;
    const those = records.filter(({ person: { abilities } }) => {
      const mean = abilities.reduce((sum, theta) => sum + theta, 0) / abilities.length;
      return mean >= low && mean < high;
    });
    return { from, to, ...accuracy(compared, low, high), ...experience(those) };
  });
}

function levels(
  records: readonly SessionRecord[],
  { model, cuts = {}, claimAt = CLAIM_AT }: SimulationDesign,
): LevelConfusion | null {
  return levelConfusion(
    records,
    model.dimensions.map(({ id }) => id),
    cuts,
    claimAt,
  );
}

function lengths(records: readonly SessionRecord[]): SimulationReport['lengths'] {
  const counts = new Map<number, number>();
  for (const { items } of records) counts.set(items.length, (counts.get(items.length) ?? 0) + 1);
  return [...counts].toSorted(([x], [y]) => x - y).map(([items, people]) => ({ items, people }));
}

function tally<Code extends string>(
  codes: readonly Code[],
): readonly { readonly code: Code; readonly people: number }[] {
  const counts = new Map<Code, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, people]) => ({ code, people })).sort((x, y) => y.people - x.people);
}

function ends(records: readonly SessionRecord[]): readonly Compared[] {
  return records.map(({ end, person }) => ({ reading: end, abilities: person.abilities }));
}

function at(records: readonly SessionRecord[], length: number): readonly Compared[] {
  return records.flatMap(({ readings, person }) =>
    readings.flatMap((reading) => (reading.answers === length ? [{ reading, abilities: person.abilities }] : [])),
  );
}
