import type { Path, PathStep } from '@jalon/recommend/path';
import { pathWords, stepWords } from '@jalon/recommend/path/messages';
import type { Locale } from '@jalon/referential';
import type { Persona } from './persona.ts';

/** A path as it is read: the sentences that the learner is shown, and every step as the mediator has it. */
export interface PersonaPlan {
  readonly persona: Persona['id'];
  readonly learner: Readonly<Record<Locale, readonly (readonly string[])[]>>;
  readonly mediator: readonly MediatorStep[];
  /** `goal:housing: resource:x, resource:y`: for the mediator, nothing to learn. */
  readonly beside: readonly string[];
  readonly toAsk: readonly string[];
  readonly toTry: readonly string[];
  /** `rule:x: nothing-new`. */
  readonly leftOut: readonly string[];
}

/** One step, for the mediator; the offers beside it change with the catalogue and are not held. */
export interface MediatorStep {
  readonly id: string;
  readonly stage: string;
  /** What the mediator reads: where it stands in the path, what it is, why, and what is to be known of it. */
  readonly said: Readonly<Record<Locale, readonly string[]>>;
  readonly resources: readonly string[];
  readonly company: string;
  readonly minutes: string | null;
  readonly goals: readonly string[];
  readonly codes: readonly string[];
}

/** The plan of a persona in words and codes: what the golden files hold. */
export function personaPlan(persona: Persona, path: Path): PersonaPlan {
  return {
    persona: persona.id,
    learner: { fr: learnerLines(path, 'fr'), en: learnerLines(path, 'en') },
    mediator: path.steps.map(mediatorStep),
    beside: path.beside.map(
      ({ need, resources }) =>
        `${need.kind === 'goal' ? need.goal : need.barrier}: ${resources.map(({ id }) => id).join(', ')}`,
    ),
    toAsk: path.toAsk,
    toTry: path.toTry,
    leftOut: path.leftOut.map(({ id, code }) => `${id}: ${code}`),
  };
}

function learnerLines({ steps, shown }: Path, locale: Locale): readonly (readonly string[])[] {
  if (shown.length === 0) return [[pathWords(locale).empty.learner]];
  return steps
    .filter(({ id }) => shown.includes(id))
    .map((step) => {
      const said = stepWords(step, { locale, audience: 'learner' });
      const parts = [
        said.title,
        said.why,
        ...said.lines,
        said.where,
        said.company,
        said.minutes,
        ...said.notes,
        ...said.places.flat(),
      ];
      return parts.filter((part) => part !== null);
    });
}

function mediatorStep(step: PathStep): MediatorStep {
  const { id, stage, resources, company, minutes, goals, codes } = step;
  return {
    id,
    stage,
    said: { fr: mediatorLines(step, 'fr'), en: mediatorLines(step, 'en') },
    resources: resources.map((resource) => resource.id),
    company,
    minutes: minutes ? `${minutes.least}–${minutes.most}` : null,
    goals,
    codes,
  };
}

function mediatorLines(step: PathStep, locale: Locale): readonly string[] {
  const { title, why, notes } = stepWords(step, { locale, audience: 'mediator' });
  return [pathWords(locale).stages[step.stage], title, why, ...notes].filter((line) => line !== null);
}
