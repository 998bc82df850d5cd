import type { DimensionId } from '@jalon/referential';
import type { Fact, Facts } from '../fact.ts';

/** Two counts among the facts: what was assessed, and what of it is there. An absent count is none: nothing was assessed. */
export interface Evidence {
  readonly assessed: string;
  readonly validated: string;
}

/** The facts that stand for the skills of a tube up to a level; empty where nobody knows that tube. */
export type TubeCrosswalk = (tube: string, level: number) => readonly Evidence[];

/** The activities of these dimensions, tried and done alone, stand for each tube, whatever the level: our activities have none. */
export function dimensionEvidence(dimensions: Readonly<Record<string, readonly DimensionId[]>>): TubeCrosswalk {
  return (tube) => {
    const known = Object.hasOwn(dimensions, tube) ? (dimensions[tube] ?? []) : [];
    return known.map((id) => ({ assessed: `tried.${id}`, validated: `done.${id}` }));
  };
}

/** One skill that Pix assessed. */
export interface AssessedSkill {
  readonly tube: string;
  readonly level: number;
  readonly validated: boolean;
}

/** The skills themselves stand for each tube, level by level: what `skillFacts` counts. */
export const skillEvidence: TubeCrosswalk = (tube, level) =>
  Array.from({ length: level }, (_, index) => ({
    assessed: skillFact('assessed', tube, index + 1),
    validated: skillFact('validated', tube, index + 1),
  }));

/** Counts of assessed skills, by tube and level, as facts. */
export function skillFacts(skills: readonly AssessedSkill[]): Facts {
  const facts: Record<string, Fact> = {};
  const add = (name: string, by: number): void => {
    facts[name] = { value: Number(facts[name]?.value ?? 0) + by, source: 'profile', refs: [] };
  };
  for (const { tube, level, validated } of skills) {
    add(skillFact('assessed', tube, level), 1);
    add(skillFact('validated', tube, level), validated ? 1 : 0);
  }
  return facts;
}

function skillFact(kind: 'assessed' | 'validated', tube: string, level: number): string {
  return `pix.${kind}.${tube}.${level}`;
}
