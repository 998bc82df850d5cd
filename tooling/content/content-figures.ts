import type { Item } from '../../packages/items/src/index.ts';
import { halfLevelOf, type HalfLevel } from '../../packages/bank/src/lint/half-level.ts';
import { itemScreens, kandelMoles, readabilityOf } from '../../packages/items/src/readability/index.ts';
import { COMPETENCES, DIMENSIONS } from '../../packages/referential/src/index.ts';
import { OUTCOMES } from '../../packages/referential/src/outcomes/index.ts';
import { coverage } from '../../packages/referential/src/outcomes/index.ts';
import type { Content } from './read-content.ts';

/** What is counted in the content, in this run. Shares are 0–1. */
export interface ContentFigures {
  readonly items: number;
  readonly groundwork: number;
  /** Performed, of groundwork and basic items. */
  readonly performedShareBasic: number;
  /** Items of the competence that has fewest. */
  readonly perCompetenceMin: number;
  /** Items with an English body. */
  readonly english: number;
  /** Basic learning outcomes borne on by some item, of 151. */
  readonly outcomesBasicShare: number;
  /** Basic skill outcomes borne on, of 29. */
  readonly skillOutcomesTouched: number;
  /** Groundwork and basic items that read at 80 or more (Kandel and Moles, pooled; however short). */
  readonly readability80Share: number;
  /** The hardest item to read, of those with 25 words or more. */
  readonly readabilityMin: number;
  readonly practicePaths: number;
  readonly mirrorServices: number;
  readonly kitSheets: number;
  readonly helperPaths: number;
  readonly advice: number;
  /** Entries of the catalogue, our own practice paths among them; the advice of the bank is apart. */
  readonly resources: number;
  /** Entries whose address nobody has opened yet. */
  readonly resourcesUnverified: number;
  /** Items that a second pair of eyes has read, by their own log. */
  readonly secondRead: number;
  /** Families with a variant, so that a retest need not repeat. */
  readonly familiesWithVariants: number;
  /** One a dimension. */
  readonly rows: readonly DimensionFigures[];
}

/** What there is for one dimension. */
export interface DimensionFigures {
  readonly dimension: string;
  readonly items: number;
  readonly performed: number;
  readonly halves: Readonly<Partial<Record<HalfLevel, number>>>;
  /** Easiest and hardest step, logits. */
  readonly from: number;
  readonly to: number;
  /** Basic outcomes borne on, and how many there are; 0 of 0 in groundwork. */
  readonly basicOutcomes: number;
  readonly basicOutcomesOf: number;
}

/** Counts everything. */
export function contentFigures({
  bank,
  paths,
  mirrors,
  sheets,
  helperPaths,
  advice,
  catalogue,
}: Content): ContentFigures {
  const items = bank.items.map(({ item }) => item);
  const groundwork = items.filter(isGroundwork);
  const easy = items.filter(({ meta }) => meta.level === 'groundwork' || meta.level === 'basic');
  const touched = coverage([...new Set(items.flatMap(({ meta }) => meta.outcomes))] as never).filter(
    ({ band }) => band === 'basic',
  );
  const skills = OUTCOMES.filter(({ band, type }) => band === 'basic' && type === 'skill');
  const named = new Set<string>(items.flatMap(({ meta }) => meta.outcomes));
  const families = new Map<string, number>();
  for (const { meta } of items) families.set(meta.family, (families.get(meta.family) ?? 0) + 1);
  return {
    items: items.length,
    groundwork: groundwork.length,
    performedShareBasic: share(easy, isPerformed),
    perCompetenceMin: Math.min(
      ...COMPETENCES.map(({ id }) => items.filter(({ meta }) => meta.dimension === id).length),
    ),
    english: items.filter(({ content }) => content['en'] !== undefined).length,
    outcomesBasicShare: sum(touched.map(({ covered }) => covered)) / sum(touched.map(({ outcomes }) => outcomes)),
    skillOutcomesTouched: skills.filter(({ id }) => named.has(id)).length,
    readability80Share: share(
      easy,
      (item) => kandelMoles((itemScreens(item, 'fr')[0] ?? []).map(({ text }) => text)) >= 80,
    ),
    readabilityMin: Math.min(...items.flatMap((item) => readabilityOf(item) ?? [])),
    practicePaths: paths.length,
    mirrorServices: mirrors.length,
    kitSheets: sheets.length,
    helperPaths: helperPaths.length,
    advice: advice.length,
    resources: catalogue.length,
    resourcesUnverified: catalogue.filter(({ lastCheck, opens }) => opens === undefined && (lastCheck ?? null) === null)
      .length,
    secondRead: items.filter(({ meta }) => meta.reviews?.some(({ by }) => by === 'reviewer')).length,
    familiesWithVariants: [...families.values()].filter((count) => count > 1).length,
    rows: DIMENSIONS.map(({ id }) =>
      rowOf(
        id,
        items,
        touched.find(({ competence }) => competence === id),
      ),
    ),
  };
}

function rowOf(
  dimension: string,
  items: readonly Item[],
  touched: { readonly covered: number; readonly outcomes: number } | undefined,
): DimensionFigures {
  const own = items.filter(({ meta }) => meta.dimension === dimension);
  const steps = own.flatMap(({ meta }) => meta.parameters.b);
  return {
    dimension,
    items: own.length,
    performed: own.filter(isPerformed).length,
    halves: Object.fromEntries(
      [...new Set(own.map(halfLevelOf))].map((half) => [half, own.filter((item) => halfLevelOf(item) === half).length]),
    ),
    from: Math.min(...steps),
    to: Math.max(...steps),
    basicOutcomes: touched?.covered ?? 0,
    basicOutcomesOf: touched?.outcomes ?? 0,
  };
}

function isGroundwork({ meta }: Item): boolean {
  return meta.dimension.startsWith('jalon:');
}

function isPerformed({ type }: Item): boolean {
  return type === 'simulation';
}

function share<T>(list: readonly T[], holds: (one: T) => boolean): number {
  return list.filter(holds).length / list.length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
