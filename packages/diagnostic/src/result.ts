import type { DimensionId, Locale } from '@jalon/referential';
import type { HelpDegree } from '@jalon/items/interactions';
import { evaluate, plan, type Facts, type Plan, type Recommendation, type ToAssess } from '@jalon/recommend';
import { isDone, isDoneWithHelp, isTried } from './activity-facts.ts';
import { isEvidence } from './declarations.ts';
import type { DiagnosticConfig } from './diagnostic-config.ts';
import type { DiagnosticState, Ending } from './diagnostic-state.ts';
import { personFacts, seenActivities } from './person-facts.ts';
import { profile, type Profile } from './profile.ts';
import { shownLog, type FlagsOf, type ResultFlag } from './shown-log.ts';
import { unobserved, type Unobserved } from './unobserved.ts';

/** What a finished or stopped diagnostic found. The learner's page and the helper's are two views of it. */
export interface Result {
  readonly locale: Locale;
  readonly ended: Ending | null;
  /** Activities answered, skipped ones and technical failures left out. */
  readonly tried: number;
  /** Done alone, entirely. */
  readonly did: readonly Did[];
  /** Done with somebody's help. */
  readonly withHelp: readonly Did[];
  /** What the person said of themselves, where they were asked: shown beside, it moves nothing else here. */
  readonly declared: readonly Declared[];
  readonly plan: Plan;
  readonly recommendations: readonly Recommendation[];
  /** What to ask or try before some advice can be given. */
  readonly toAssess: readonly ToAssess[];
  readonly facts: Facts;
  readonly profile: Profile;
  readonly unexplored: readonly DimensionId[];
  /** For the helper: what could not be observed here, and why. It counts against nobody. */
  readonly unobserved: readonly Unobserved[];
  /** For the helper: what in the log may not be an answer. Nothing else here depends on it; empty unless `flagsOf` is given. */
  readonly flags: readonly ResultFlag[];
}

/** One thing done, in the words of its item ("ouvrir un message"). */
export interface Did {
  readonly itemId: string;
  readonly dimension: DimensionId;
  readonly can: { readonly fr: string; readonly en: string };
}

/** What somebody said of themselves on the scale of help. */
export interface Declared {
  readonly itemId: string;
  readonly dimension: DimensionId;
  readonly degree: HelpDegree;
}

/**
 * The result so far, at any moment: a stopped diagnostic has one too. Pure, computed from the state each time. `flagsOf`, given by
 * the host (`flags` of `@jalon/items/measures`), only adds `flags`.
 */
export function result(state: DiagnosticState, flagsOf?: FlagsOf): Result {
  const found = profile(state);
  const facts = personFacts(state, found);
  const { recommendations, toAssess } = evaluate(state.config.bank.rules, facts);
  const seen = seenActivities(state);
  return {
    locale: state.locale,
    ended: state.ended,
    tried: seen.filter(isTried).length,
    did: seen.filter(isDone).flatMap(({ itemId }) => didOf(state.config, itemId)),
    withHelp: seen.filter(isDoneWithHelp).flatMap(({ itemId }) => didOf(state.config, itemId)),
    declared: declaredOf(state),
    plan: plan(recommendations, state.config.bank.resources, {
      max: 3,
      lacking: lackingOf(facts),
      learning: facts['wish']?.value !== 'be-helped',
    }),
    recommendations,
    toAssess,
    facts,
    profile: found,
    unexplored: found.dimensions.filter(({ claim }) => claim.kind === 'unexplored').map(({ id }) => id as DimensionId),
    unobserved: unobserved(state),
    flags: flagsOf?.(shownLog(state)) ?? [],
  };
}

/** What the person said to be without: a resource that needs it is no advice. */
function lackingOf(facts: Facts): readonly 'connection'[] {
  return facts['connection']?.value === 'none' ? ['connection'] : [];
}

function declaredOf({ config, activities }: DiagnosticState): readonly Declared[] {
  return activities.flatMap(({ itemId, observation }) => {
    const item = config.itemsById.get(itemId)?.item;
    const said = observation?.evidence.find((name) => name.startsWith('declared-'))?.slice('declared-'.length);
    return item && !isEvidence(item) && said !== undefined
      ? [{ itemId, dimension: item.meta.dimension, degree: said as HelpDegree }]
      : [];
  });
}

/** Empty where nobody knows the item any more. */
export function didOf({ itemsById }: DiagnosticConfig, itemId: string): readonly Did[] {
  const item = itemsById.get(itemId)?.item;
  return item ? [{ itemId, dimension: item.meta.dimension, can: item.meta.can }] : [];
}
