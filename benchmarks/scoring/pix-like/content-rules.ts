import { boxMuller } from '../../shared/box-muller.ts';

/** Sixteen competences of eight ladders of five rungs, two items each. */
export interface LadderItem {
  readonly id: string;
  readonly competence: number;
  readonly ladder: number;
  readonly rung: number;
  readonly a: number;
  readonly b: number;
}

const COMPETENCES = 16;
const LADDERS = 8;
const RUNGS = 5;
const ITEMS_PER_RUNG = 2;
/** Difficulty of levels 1 to 7. */
const DIFFICULTY = [-3, -1.6, -0.4, 0.6, 1.6, 2.6, 3.6] as const;
const RECENT = 2;

/** A made-up bank of that shape: b = level's difficulty + N(0, .7²), a = e^N(0, .35²) on .35…2.5. */
export function ladderBank(seed: number): readonly LadderItem[] {
  const { uniform, normal } = boxMuller(seed);
  const items: LadderItem[] = [];
  for (let ladder = 0; ladder < COMPETENCES * LADDERS; ladder++) {
    const levels = DIFFICULTY.map((b) => ({ b, u: uniform() })).toSorted((x, y) => x.u - y.u);
    for (let rung = 0; rung < RUNGS; rung++)
      for (let i = 0; i < ITEMS_PER_RUNG; i++)
        items.push({
          id: String(items.length),
          competence: Math.floor(ladder / LADDERS),
          ladder,
          rung: ladder * RUNGS + rung,
          a: Math.min(2.5, Math.max(0.35, Math.exp(0.35 * normal()))),
          b: (levels[rung]?.b ?? NaN) + 0.7 * normal(),
        });
  }
  return items;
}

/**
 * What may be asked next: no ladder twice, every competence once before any comes again, none of the last two unless nothing else is left.
 */
export function allowed(bank: readonly LadderItem[], asked: readonly LadderItem[]): readonly LadderItem[] {
  const ladders = new Set(asked.map(({ ladder }) => ladder));
  const visited = new Set(asked.map(({ competence }) => competence));
  const fresh = bank.filter(({ ladder }) => !ladders.has(ladder));
  const unvisited = visited.size < COMPETENCES ? fresh.filter(({ competence }) => !visited.has(competence)) : fresh;
  const recent = new Set(asked.slice(-RECENT).map(({ competence }) => competence));
  const elsewhere = unvisited.filter(({ competence }) => !recent.has(competence));
  return elsewhere.length > 0 ? elsewhere : unvisited;
}
