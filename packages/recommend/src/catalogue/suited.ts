import type { Resource } from '../resource.ts';
import { compareSuited } from './compare-suited.ts';
import { criteria } from './criteria/criteria.ts';
import type { Need } from './need.ts';
import type { AgainstCode, CautionCode, FitCode } from './suited-code.ts';
import type { SuitedPerson } from './suited-person.ts';

/** Every entry of the catalogue, once: what suits, the best first, and what does not, in the order of the catalogue. */
export interface Suited {
  readonly fits: readonly SuitedEntry[];
  readonly others: readonly UnsuitedEntry[];
}

/** An entry that suits as far as is known. */
export interface SuitedEntry {
  readonly resource: Resource;
  /** Why it suits; never empty. */
  readonly because: readonly FitCode[];
  /** What nobody told, or what to look at first. */
  readonly cautions: readonly CautionCode[];
}

/** An entry that does not suit. */
export interface UnsuitedEntry {
  readonly resource: Resource;
  /** Every reason, never empty; `other-need` is alone. */
  readonly against: readonly AgainstCode[];
}

/**
 * Which entries of a catalogue suit a person for one need, and why the others do not. What is unknown excludes nothing and
 * ranks after what is known to suit, but for the bounds of an entry: what is bound to a territory or to a time is given only
 * where the department or the day is known and within. The order never depends on the order of the catalogue.
 */
export function suited(catalogue: readonly Resource[], need: Need, person: SuitedPerson): Suited {
  const fits: SuitedEntry[] = [];
  const others: UnsuitedEntry[] = [];
  for (const resource of catalogue) {
    const verdicts = criteria().map((criterion) => criterion(resource, person, need));
    const against = verdicts.flatMap((one) => (one !== null && 'against' in one ? [one.against] : []));
    if (against.length > 0) {
      others.push({ resource, against: against[0] === 'other-need' ? ['other-need'] : against });
      continue;
    }
    fits.push({
      resource,
      because: verdicts.flatMap((one) => (one !== null && 'fits' in one ? [one.fits] : [])),
      cautions: verdicts.flatMap((one) => (one !== null && 'caution' in one ? [one.caution] : [])),
    });
  }
  return { fits: fits.toSorted((a, b) => compareSuited(a, b, need)), others };
}
