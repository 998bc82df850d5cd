import { isLearning } from '../catalogue/is-learning.ts';
import type { SuitedPerson } from '../catalogue/suited-person.ts';
import { missingFacts } from '../missing-facts.ts';
import type { ReasonNode } from '../reason-node.ts';
import type { Resource } from '../resource.ts';
import type { Company, PathStep, StepCode, Where } from './path.ts';
import type { PathInput } from './path-input.ts';
import { placesFor } from './places-for.ts';
import type { Share } from './shared-out.ts';
import { waitsFor } from './waits-for.ts';

/** Minutes to reach somebody: a call, or a question at a desk. A choice of ours. */
const CONTACT = { least: 5, most: 10 };

/** The step that a candidate becomes with the resources that are its own. */
export function stepOf({ candidate, resources }: Share, input: PathInput, person: SuitedPerson): PathStep {
  const [main] = resources;
  const where = whereOf(main, candidate.stage);
  const minutes = candidate.minutes ?? minutesOf(main, where);
  const { id, stage, audience, because, text, facts, dimension, level, goals } = candidate;
  const isForAidants = stage === 'urgent' && where === 'place' && cannotDoAlone(input.facts);
  const { places, codes } = placesFor({ main, stage, where, input, only: isForAidants ? 'aidants-connect' : null });
  const isSigning = input.facts['comfort.signLanguage']?.value === true;
  const waits = main === undefined ? null : waitsFor(main, person);
  const listed: readonly (StepCode | false | null)[] = [
    ...candidate.codes,
    stage === 'means' && 'blocks-the-rest',
    waits,
    where !== 'own-device' && isContact(main, where) && (isSigning ? 'contact-in-writing' : 'contact-first'),
    minutes === null && 'minutes-unknown',
    main === undefined && candidate.pointsTo.length > 0 && 'nothing-left',
    isForAidants && 'aidants-connect',
    where === 'place' && actsForSomebody(candidate, input) && 'mandate-reminder',
    ...codes.map((code) => (isSigning && code === 'call-before-coming' ? 'write-before-coming' : code)),
  ];
  return {
    id,
    stage,
    audience,
    because,
    text,
    facts,
    reasons: candidate.advice?.reasons ?? null,
    missing: candidate.advice ? [...new Set(unknownIn(candidate.advice.tree))].toSorted() : [],
    nearest: candidate.advice?.nearest ?? null,
    dimension,
    level,
    goals,
    resources,
    pointsTo: candidate.pointsTo,
    also: [],
    places,
    company: candidate.company ?? companyOf(main, input),
    where,
    minutes,
    codes: listed.filter((code) => code !== null && code !== false),
    ...(candidate.sensitive !== undefined && { sensitive: candidate.sensitive }),
  };
}

/** Names of facts that are unknown in what holds without them. */
function unknownIn(node: ReasonNode): readonly string[] {
  return node.truth === 'unknown' ? missingFacts(node) : node.children.flatMap(unknownIn);
}

function minutesOf(main: Resource | undefined, where: Where): PathStep['minutes'] {
  return isContact(main, where) ? CONTACT : (main?.minutes ?? null);
}

/** Whether the step itself is to reach somebody: what comes of it takes the time it takes. */
function isContact(main: Resource | undefined, where: Where): boolean {
  if (where === 'near-you') return false;
  return main === undefined || main.kind === 'certificate' || !isLearning(main);
}

/** As the resource asks; where it leaves the choice, as the person wishes. */
function companyOf(main: Resource | undefined, { facts }: PathInput): Company {
  if (main === undefined) return 'either';
  if (main.withSomeone !== 'either' || !isLearning(main)) return main.withSomeone;
  const wish = facts['wish']?.value;
  if (wish === 'learn-with-someone' || facts['barrier.F7']?.value === 'need') return 'with-someone';
  return wish === 'learn-alone' ? 'alone' : 'either';
}

/** Advice without a resource is to be asked for, where it is about help or means; else it is for at home. */
function whereOf(main: Resource | undefined, stage: Share['candidate']['stage']): Where {
  if (main === undefined) return stage === 'urgent' || stage === 'means' || stage === 'people' ? 'phone' : 'near-you';
  switch (main.kind) {
    case 'practice':
    case 'training':
    case 'document':
    case 'video':
    case 'tool':
      return main.withSomeone === 'with-someone' ? 'near-you' : 'own-device';
    case 'workshop':
    case 'place':
    case 'equipment':
    case 'certificate':
      return 'place';
    case 'person':
      // Somebody of an organisation is found there, not at home.
      return main.where === null && main.provider === undefined ? 'near-you' : 'place';
    case 'service':
      if (main.needs.includes('connection')) return 'own-device';
      return main.withSomeone === 'with-someone' ? 'place' : 'phone';
    default:
      return main.kind satisfies never;
  }
}

/** Somebody may have to act for the person there: it cannot wait and they cannot do it alone, or they want it done. */
function actsForSomebody({ stage, facts }: Share['candidate'], { facts: all }: PathInput): boolean {
  if (stage === 'urgent') return cannotDoAlone(all);
  const procedures = facts['procedures']?.value;
  return (
    facts['wish']?.value === 'be-helped' ||
    procedures === 'nobody' ||
    procedures === 'someone-else' ||
    (stage === 'people' && facts['barrier.F9']?.value === 'need') ||
    (stage === 'skills' && all['wish']?.value === 'be-helped')
  );
}

/** Whether what is known says that the person cannot do it alone this time. */
function cannotDoAlone(facts: PathInput['facts']): boolean {
  const is = (name: string, ...values: readonly unknown[]): boolean => values.includes(facts[name]?.value);
  const device = facts['device']?.value;
  const noneDone = (of: string): boolean => is(`done${of}`, 0) && !is(`tried${of}`, 0, undefined);
  return (
    is('wish', 'be-helped') ||
    is('procedures', 'nobody', 'someone-else') ||
    is('connection', 'none') ||
    (Array.isArray(device) && device.includes('none')) ||
    is('reached.digcomp:2.3', false) ||
    noneDone('.digcomp:2.3') ||
    noneDone('Total')
  );
}
