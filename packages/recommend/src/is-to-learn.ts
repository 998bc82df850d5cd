import { isLearning } from './catalogue/is-learning.ts';
import type { Facts } from './fact.ts';
import type { Resource } from './resource.ts';

/**
 * Whether advice is to learn, as whoever wants a thing done is not given any: it says so, or the best thing that it points to
 * teaches; where it points to nothing that is here, whether it stands on skills or on activities.
 */
export function isToLearn(
  { learning, facts }: { readonly learning?: boolean | undefined; readonly facts: Facts },
  first: Resource | undefined,
): boolean {
  if (learning) return true;
  if (first) return isLearning(first);
  return Object.keys(facts).some((name) => /^(?:tried|done|level|reached|failed)|F3$/.test(name));
}
