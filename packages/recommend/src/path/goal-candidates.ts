import type { Band, DimensionId, GoalId } from '@jalon/referential';
import type { GoalDimension } from '@jalon/referential/goal-needs';
import { isLearning } from '../catalogue/is-learning.ts';
import { suited } from '../catalogue/suited.ts';
import type { SuitedPerson } from '../catalogue/suited-person.ts';
import type { Facts } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Candidate } from './candidate.ts';
import { goalsOf } from './goals-of.ts';
import type { PathInput } from './path-input.ts';

/** Between the advice about a goal as such and the gentle beginnings. */
const PRIORITY = 45;

/**
 * One candidate for each dimension in which a goal asks for more than is established, where no rule is about it: only what was
 * looked at counts, what nobody tried is no gap.
 */
export function goalCandidates(
  input: PathInput,
  person: SuitedPerson,
  covered: ReadonlySet<DimensionId>,
): readonly Candidate[] {
  const gaps = new Map<DimensionId, { readonly need: GoalDimension; readonly goals: GoalId[] }>();
  for (const { id, needs } of goalsOf(input)) {
    for (const need of needs) {
      if (covered.has(need.dimension) || !isGap(input.facts, need)) continue;
      const known = gaps.get(need.dimension);
      const goals = [...(known?.goals ?? []), id];
      gaps.set(need.dimension, { need: known === undefined ? need : higher(known.need, need), goals });
    }
  }
  return [...gaps.entries()].map(([dimension, { need, goals }]) => {
    const about = input.catalogue.filter((one) => isWay(one, dimension));
    const ways = suited(about, { kind: 'dimension', dimension }, person).fits.map(({ resource }) => resource);
    const resources = [...ways.filter(isAdvice), ...ways.filter((one) => !isAdvice(one))];
    return {
      id: `need:${dimension}`,
      stage: need.level === 'groundwork' ? 'gestures' : 'skills',
      audience: 'both',
      because: null,
      text: null,
      facts: knownOf(input.facts, dimension),
      dimension,
      level: need.level,
      goals,
      codes: [],
      priority: PRIORITY,
      resources: resources.slice(0, 3),
      pointsTo: resources.slice(0, 3).map(({ id }) => id),
      company: null,
      minutes: null,
    };
  });
}

/** Something to learn by, about this dimension. */
function isWay(resource: Resource, dimension: DimensionId): boolean {
  const { kind, dimensions, teaches = [] } = resource;
  const isAbout = dimensions.includes(dimension) || teaches.some((one) => one.dimension === dimension);
  return isAbout && isLearning(resource) && kind !== 'certificate';
}

/** Advice for anybody; the others are offers of somebody, made for whom nobody told. */
function isAdvice({ provider }: Resource): boolean {
  return provider === undefined;
}

/** Dimensions that the goals need and of which nothing is known, the most specific of each goal first. */
export function goalDimensionsToTry(input: PathInput): readonly DimensionId[] {
  const names = goalsOf(input).flatMap(({ needs }) => needs.map(({ dimension }) => dimension));
  return [...new Set(names)].filter((dimension) => Object.keys(knownOf(input.facts, dimension)).length === 0);
}

function isGap(facts: Facts, { dimension, level }: GoalDimension): boolean {
  if (facts[`reached.${dimension}`]?.value === false) return true;
  const claimed = facts[`level.${dimension}`]?.value;
  if (claimed === undefined) return facts[`done.${dimension}`]?.value === 0 && isTried(facts, dimension);
  return level !== 'groundwork' && bandRank(String(claimed)) < bandRank(level.band);
}

function isTried(facts: Facts, dimension: DimensionId): boolean {
  const tried = facts[`tried.${dimension}`]?.value;
  return typeof tried === 'number' && tried > 0;
}

/** Lowest first; what is below them all is not there. */
const BANDS: readonly Band[] = ['basic', 'intermediate', 'advanced', 'highly-advanced'];

function bandRank(claimed: string): number {
  return BANDS.findIndex((band) => band === claimed);
}

function higher(a: GoalDimension, b: GoalDimension): GoalDimension {
  if (a.level === 'groundwork' || b.level === 'groundwork') return a;
  return bandRank(b.level.band) > bandRank(a.level.band) ? b : a;
}

/** What is known of one dimension. */
function knownOf(facts: Facts, dimension: DimensionId): Facts {
  const names = ['level', 'reached', 'tried', 'done'].map((kind) => `${kind}.${dimension}`);
  return Object.fromEntries(names.flatMap((name) => (facts[name] === undefined ? [] : [[name, facts[name]]])));
}
