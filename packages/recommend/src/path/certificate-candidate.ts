import type { DimensionId } from '@jalon/referential';
import { compareSuited } from '../catalogue/compare-suited.ts';
import { suited } from '../catalogue/suited.ts';
import type { SuitedPerson } from '../catalogue/suited-person.ts';
import type { Facts } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Candidate } from './candidate.ts';
import type { PathInput } from './path-input.ts';

/**
 * The way to a certificate, for whoever asks for one or is at ease: an examination elsewhere, never a conversion of what was done
 * here. Null where it is neither, or where the catalogue has none.
 */
export function certificateCandidate(input: PathInput, person: SuitedPerson): Candidate | null {
  const isAsked = input.asks?.includes('certificate') ?? false;
  if (!isAsked && !isAtEase(input.facts)) return null;
  const resources = certificatesFor(input.catalogue, person);
  if (resources.length === 0) return null;
  return {
    id: 'step:certificate',
    stage: isAsked ? 'skills' : 'onwards',
    audience: 'both',
    because: null,
    text: null,
    facts: {},
    dimension: null,
    level: null,
    goals: [],
    codes: ['certificate-is-a-route'],
    priority: isAsked ? 80 : 30,
    resources: resources.slice(0, 3),
    pointsTo: resources.slice(0, 3).map(({ id }) => id),
    company: 'either',
    minutes: null,
  };
}

/** In order of cost: what is free first. */
const COSTS: readonly Resource['cost'][] = ['free', 'conditional', undefined, 'paid'];

/**
 * Certificates of digital skills that suit, whichever level and wish: the least costly first, then those that are about the most, then
 * in the order of the catalogue’s own measure. None that is about no digital skill, nor that must be paid by whoever cannot.
 */
function certificatesFor(catalogue: readonly Resource[], person: SuitedPerson): readonly Resource[] {
  const anyLevel = { ...person, wish: undefined, levels: undefined };
  const fits = catalogue.flatMap((resource) => {
    const [dimension] = dimensionsOf(resource);
    if (resource.kind !== 'certificate' || dimension === undefined) return [];
    const need = { kind: 'dimension', dimension } as const;
    return suited([resource], need, anyLevel).fits.map((entry) => ({ entry, need }));
  });
  return fits
    .toSorted(
      (a, b) =>
        COSTS.indexOf(a.entry.resource.cost) - COSTS.indexOf(b.entry.resource.cost) ||
        dimensionsOf(b.entry.resource).length - dimensionsOf(a.entry.resource).length ||
        compareSuited(a.entry, b.entry, a.need),
    )
    .map(({ entry }) => entry.resource);
}

function dimensionsOf({ dimensions, teaches = [] }: Resource): readonly DimensionId[] {
  return [...new Set([...dimensions, ...teaches.map(({ dimension }) => dimension)])];
}

/** Basics in hand in at least three areas, or many things done and none missed. */
function isAtEase(facts: Facts): boolean {
  const areas = Object.keys(facts).filter(
    (name) => name.startsWith('reached.area.digcomp:') && facts[name]?.value === true,
  );
  const count = (name: string): number | null => {
    const value = facts[name]?.value;
    return typeof value === 'number' ? value : null;
  };
  return areas.length >= 3 || ((count('doneTotal') ?? 0) >= 6 && count('failedTotal') === 0);
}
