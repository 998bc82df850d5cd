import { territory } from '../catalogue/criteria/territory.ts';
import { validity } from '../catalogue/criteria/validity.ts';
import type { SuitedPerson } from '../catalogue/suited-person.ts';
import type { Facts } from '../fact.ts';
import type { Candidate } from './candidate.ts';
import type { PathInput } from './path-input.ts';

/**
 * The way to a certificate, for whoever asks for one or is at ease: an examination elsewhere, never a conversion of what was done
 * here. Null where it is neither, or where the catalogue has none.
 */
export function certificateCandidate(input: PathInput, person: SuitedPerson): Candidate | null {
  const isAsked = input.asks?.includes('certificate') ?? false;
  if (!isAsked && !isAtEase(input.facts)) return null;
  const resources = input.catalogue.filter((one) => one.kind === 'certificate' && isOpen(one, person));
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

function isOpen(resource: Parameters<typeof territory>[0], person: SuitedPerson): boolean {
  const need = { kind: 'dimension', dimension: 'digcomp:5.4' } as const;
  return [territory, validity].every((criterion) => {
    const verdict = criterion(resource, person, need);
    return verdict === null || !('against' in verdict);
  });
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
