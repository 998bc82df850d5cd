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

/** The last profile, or null where there is none. */
export function currentProfile(events: readonly TypedEvent[]): CurrentProfile | null {
  const observed = new Map<string, string>();
  let last: { readonly at: string; readonly profile: Profile } | null = null;
  for (const event of asSet(events)) {
    if (event.kind !== 'profile') continue;
    const at = instantOf(event.at);
    last = { at, profile: event.payload };
    for (const { id, basis } of event.payload.dimensions) if (basis === 'observed') observed.set(id, at);
  }
  if (last === null) return null;
  const { at, profile } = last;
  const dimensions = profile.dimensions.map((estimate) => ({
    ...estimate,
    borrowed: estimate.basis === 'neighbours' || estimate.basis === 'prior',
    observedAt: observed.get(estimate.id) ?? null,
  }));
  return { ...profile, at, dimensions };
}
