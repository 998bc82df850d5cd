import type { Condition } from '@jalon/referential/condition';
import type { FactDeclaration } from '../fact-declaration.ts';
import type { Resource } from '../resource.ts';
import type { Rule } from '../rule.ts';
import type { Issue } from '../schema/parse-result.ts';
import { parseWith } from '../schema/parse-with.ts';
import { httpsSchema } from '../schema/place-in-time-schema.ts';
import { because } from './because.ts';
import type { Evidence, TubeCrosswalk } from './evidence.ts';
import { trainingResource } from './training-resource.ts';
import { trainingSchema, type Training, type TrainingTrigger } from './training.ts';
import type { TriggerFact } from './trigger-facts.ts';

/** How trainings are imported. */
export interface TrainingOptions {
  /** Which facts stand for the skills of a tube up to a level. */
  readonly crosswalk: TubeCrosswalk;
  /**
   * How many skills must have been assessed for a trigger to be known. 0, the default, is what Pix does: nothing assessed counts
   * as 0 per cent, so that a goal holds for somebody of whom nothing is known. From 1 on, such a rule asks to assess first.
   */
  readonly minimumAssessed?: number;
  /** Between the prefix and the number in the ids of rules and resources; `pix` unless told. */
  readonly namespace?: string;
}

/** One thing to know about one training. `path` is a JSON Pointer into it. */
export interface TrainingIssue {
  /** Its place in the list, from 0. */
  readonly index: number;
  /**
   * `holds-without-evidence`: recommended to somebody of whom nothing was assessed; `no-trigger`: never recommended; `unknown-tube`:
   * the crosswalk has nothing for it; `no-address`: not an `https:` address. The others are those of `parseRule`.
   */
  readonly code: Issue['code'] | 'holds-without-evidence' | 'no-trigger' | 'unknown-tube' | 'no-address';
  readonly path: string;
  readonly expected: string;
  /** What became of the training: kept whole, as a resource without a rule, or not at all. */
  readonly effect: 'kept' | 'without-rule' | 'left-out';
}

/** What was imported, and everything to know about it, training by training. */
export interface TrainingImport {
  readonly rules: readonly Rule[];
  readonly resources: readonly Resource[];
  /** For `triggerFacts`, before each evaluation. */
  readonly triggers: readonly TriggerFact[];
  /** The facts that the rules compare, to be added to a registry. Percentages are shown to nobody unless asked. */
  readonly declarations: readonly FactDeclaration[];
  readonly issues: readonly TrainingIssue[];
}

/**
 * Reads a list of trainings and their triggers. A training is recommended where it has a trigger and all of them hold; the share is
 * round(100 · validated ÷ assessed) over the skills that were assessed. One that cannot be read stops no other.
 */
export function importTrainings(value: unknown, options: TrainingOptions): TrainingImport {
  const { crosswalk, minimumAssessed = 0, namespace = 'pix' } = options;
  const rules: Rule[] = [];
  const resources: Resource[] = [];
  const triggers: TriggerFact[] = [];
  const declarations: FactDeclaration[] = [];
  const issues: TrainingIssue[] = [];
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  const schema = trainingSchema();
  const https = httpsSchema();
  if (!Array.isArray(value))
    issues.push({ index: 0, code: 'invalid', path: '', expected: 'a list of trainings', effect: 'left-out' });

  for (const [index, item] of list.entries()) {
    const parsed = parseWith(schema, item);
    if (!parsed.ok) {
      for (const issue of parsed.issues) issues.push({ index, ...issue, effect: 'left-out' });
      continue;
    }
    const training = parsed.value;
    const name = `${namespace}-${index + 1}`;
    const address = parseWith(https, training.link);
    if (!address.ok)
      issues.push({ index, code: 'no-address', path: '/link', expected: 'an https: address', effect: 'kept' });
    resources.push(trainingResource(`resource:${name}`, training, address.ok ? address.value : undefined));

    const known = training.triggers.map((trigger) => evidenceOf(trigger, crosswalk));
    const unknown = known.flatMap(({ unknownTubes }, at) =>
      unknownTubes.map((tube) => `/triggers/${at}/tubes/${tube}/id`),
    );
    for (const path of unknown)
      issues.push({ index, code: 'unknown-tube', path, expected: 'a tube of the crosswalk', effect: 'without-rule' });
    if (training.triggers.length === 0)
      issues.push({ index, code: 'no-trigger', path: '/triggers', expected: 'a trigger', effect: 'without-rule' });
    if (unknown.length > 0 || training.triggers.length === 0) continue;

    const facts = known.map(({ evidence }, at) => ({
      name: `${namespace}.${index + 1}.trigger${at + 1}`,
      evidence,
      minimumAssessed,
    }));
    triggers.push(...facts);
    declarations.push(...facts.map(({ name: fact }) => declarationOf(fact, training)));
    rules.push(ruleOf(name, training, facts));
    if (minimumAssessed === 0 && training.triggers.every(holdsWithoutEvidence))
      issues.push({
        index,
        code: 'holds-without-evidence',
        path: '/triggers',
        expected: 'minimumAssessed from 1 on',
        effect: 'kept',
      });
  }
  return { rules, resources, triggers, declarations, issues };
}

function evidenceOf(
  { tubes }: TrainingTrigger,
  crosswalk: TubeCrosswalk,
): { readonly evidence: readonly Evidence[]; readonly unknownTubes: readonly number[] } {
  // Of two levels of one tube, the higher holds the lower: no skill counts twice.
  const byFact = new Map<string, Evidence>();
  const unknownTubes: number[] = [];
  for (const [at, { id, level }] of tubes.entries()) {
    const evidence = crosswalk(id, level);
    if (evidence.length === 0) unknownTubes.push(at);
    for (const one of evidence) byFact.set(one.assessed, one);
  }
  return { evidence: [...byFact.values()], unknownTubes };
}

/** Nothing assessed is 0 per cent. */
function holdsWithoutEvidence({ type, threshold }: TrainingTrigger): boolean {
  return type === 'goal' || threshold <= 0;
}

function declarationOf(name: string, { title }: Training): FactDeclaration {
  return {
    name,
    type: 'number',
    whole: true,
    sensitive: true,
    label: { fr: `Part acquise pour ${title}`, en: `Share in hand for ${title}` },
  };
}

function ruleOf(name: string, { triggers }: Training, facts: readonly TriggerFact[]): Rule {
  const all = triggers.map(({ type, threshold }, at): Condition => ({
    fact: facts[at]?.name ?? '',
    op: type === 'prerequisite' ? 'gte' : 'lte',
    value: threshold,
  }));
  return {
    schema: 'jalon.rule/1',
    id: `rule:${name}`,
    version: '1.0.0',
    priority: 50,
    when: { all },
    recommend: [`resource:${name}`],
    because: because(),
    kind: 'recommendation',
    audience: 'both',
    sources: ['Pix'],
  };
}
