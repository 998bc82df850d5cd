import type { Resource } from '@jalon/recommend';
import content from '../content/resources.json' with { type: 'json' };

/** What people can be pointed to, in general terms: no address that could go stale. */
export function resources(): readonly Resource[] {
  return content as unknown as readonly Resource[];
}
