import { asSet } from '../events/as-set.ts';
import type { Profile, ProfileEstimate } from '../events/kinds/profile.ts';
import type { TypedEvent } from '../events/read-event.ts';
import { instantOf } from '../stamp.ts';

/** Where somebody stands as far as is known. */
export interface CurrentProfile extends Omit<Profile, 'dimensions'> {
  /** When it was computed. */
  readonly at: string;
  readonly dimensions: readonly CurrentEstimate[];
}

/** One estimate, and since when it stands on something. */
export interface CurrentEstimate extends ProfileEstimate {
  /** True where it stands on other things than answers to it: to be said with it. */
  readonly borrowed: boolean;
  /** When it was last observed, null where never: then, or by an earlier profile. */
  readonly observedAt: string | null;
}

/** An estimate as a profile told it. */
interface Told<E> {
  readonly estimate: E;
  readonly at: string;
  readonly provisional: boolean;
}

/**
 * The last profile, or null where there is none. What it could only borrow and an earlier one observed is told as that one found it, on
 * the basis of `previous`; an area that it heard nothing of, as the last that did.
 */
export function currentProfile(events: readonly TypedEvent[]): CurrentProfile | null {
  const observed = new Map<string, Told<ProfileEstimate>>();
  const heard = new Map<string, Told<Profile['areas'][number]>>();
  let last: { readonly at: string; readonly profile: Profile } | null = null;
  for (const event of asSet(events)) {
    if (event.kind !== 'profile') continue;
    const { payload: profile } = event;
    const { provisional } = profile;
    const at = instantOf(event.at);
    last = { at, profile };
    for (const estimate of profile.dimensions)
      if (estimate.basis === 'observed') observed.set(estimate.id, { estimate, at, provisional });
    for (const estimate of profile.areas)
      if (estimate.answers > 0) heard.set(estimate.id, { estimate, at, provisional });
  }
  if (last === null) return null;
  const { at, profile } = last;
  const recalled = profile.dimensions.map((one) => (isBorrowed(one) ? observed.get(one.id) : undefined));
  const areasRecalled = profile.areas.map((one) => (one.answers === 0 ? heard.get(one.id) : undefined));
  return {
    ...profile,
    at,
    provisional: profile.provisional || [...recalled, ...areasRecalled].some((one) => one?.provisional === true),
    dimensions: profile.dimensions.map((one, index) => {
      const estimate = recalled[index] ? { ...recalled[index].estimate, basis: 'previous' as const } : one;
      return { ...estimate, borrowed: isBorrowed(estimate), observedAt: observed.get(one.id)?.at ?? null };
    }),
    areas: profile.areas.map((one, index) => areasRecalled[index]?.estimate ?? one),
  };
}

function isBorrowed({ basis }: ProfileEstimate): boolean {
  return basis === 'neighbours' || basis === 'prior';
}
