import type { Truth } from './condition.ts';

/** The least of several values, no < unknown < yes; `yes` when there are none. Kleene's strong conjunction. */
export function allOf(truths: readonly Truth[]): Truth {
  let least: Truth = 'yes';
  for (const truth of truths) {
    if (truth === 'no') return 'no';
    if (truth === 'unknown') least = 'unknown';
  }
  return least;
}

/** The greatest of several values; `no` when there are none. Kleene's strong disjunction. */
export function anyOf(truths: readonly Truth[]): Truth {
  let greatest: Truth = 'no';
  for (const truth of truths) {
    if (truth === 'yes') return 'yes';
    if (truth === 'unknown') greatest = 'unknown';
  }
  return greatest;
}

/** Swaps yes and no. */
export function negate(truth: Truth): Truth {
  return truth === 'yes' ? 'no' : truth === 'no' ? 'yes' : 'unknown';
}

/** `yes` once `count` are yes; `no` once so many can no longer be reached; else `unknown`. */
export function atLeastOf(count: number, truths: readonly Truth[]): Truth {
  let yes = 0;
  let open = 0;
  for (const truth of truths) {
    if (truth === 'yes') yes += 1;
    else if (truth === 'unknown') open += 1;
  }
  return yes >= count ? 'yes' : yes + open < count ? 'no' : 'unknown';
}
