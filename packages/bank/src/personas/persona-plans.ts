import { catalogue } from '../catalogue/catalogue.ts';
import { pathRules } from '../path-rules/path-rules.ts';
import { resources } from '../resources.ts';
import { rules } from '../rules.ts';
import { talk } from '../talk.ts';
import { personaPath } from './persona-path.ts';
import { personaPlan, type PersonaPlan } from './persona-plan.ts';
import { personas } from './personas.ts';

/** The day of the expected plans: places are recent or old beside it. */
export const DAY = '2026-11-23';

/** The plan of every persona, from the shipped rules and resources. */
export function personaPlans(): readonly PersonaPlan[] {
  const from = {
    rules: [...rules(), ...pathRules()],
    resources: [...resources(), ...catalogue()],
    talk: talk(),
    on: DAY,
  };
  return personas().map((persona) => personaPlan(persona, personaPath(persona, from)));
}
