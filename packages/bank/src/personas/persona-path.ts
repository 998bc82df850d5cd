import { evaluate, type Resource, type Rule } from '@jalon/recommend';
import { buildPath, type Path, type PathInput } from '@jalon/recommend/path';
import type { Talk } from '../talk.ts';
import { personaFacts } from './persona-facts.ts';
import type { Persona } from './persona.ts';

/** What personas are advised from. */
export interface AdvisedFrom {
  readonly rules: readonly Rule[];
  readonly resources: readonly Resource[];
  readonly talk: Talk;
  /** The day on which the path is made, `YYYY-MM-DD`. */
  readonly on: string;
}

/** All that the path of a persona is made from. */
export function personaInput(persona: Persona, { rules, resources, talk, on }: AdvisedFrom): PathInput {
  const facts = personaFacts(persona, talk);
  return {
    evaluation: evaluate(rules, facts, { on }),
    facts,
    catalogue: resources,
    on,
    minutes: persona.minutes,
    asks: persona.asks,
    department: persona.department,
    places: persona.places,
  };
}

/** The path that the persona is proposed. */
export function personaPath(persona: Persona, from: AdvisedFrom): Path {
  const result = buildPath(personaInput(persona, from));
  if (!result.ok) throw new Error(`${persona.id}: ${JSON.stringify(result.issues)}`);
  return result.path;
}
