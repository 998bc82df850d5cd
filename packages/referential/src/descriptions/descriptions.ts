import type { CompetenceId } from '../ids.ts';
import type { Band } from '../levels.ts';
import type { Localised } from '../localised.ts';
import { EN } from './en.ts';
import { FR } from './fr.ts';
import type { Keywords } from './keywords.ts';
import { PROVENANCE, type Provenance } from './provenance.ts';

/** A competence of DigComp 3.0 in our own plain words; the official sentences are not here. */
export interface Description extends Provenance {
  readonly id: CompetenceId;
  /** What it is about, in one sentence. */
  readonly about: Localised;
  /** “Je sais…”: what a person can do at each band. */
  readonly statements: Readonly<Record<Band, Localised>>;
  readonly keywords: Keywords;
}

/** The 21 competences described, 1.1 to 5.4. */
export const DESCRIPTIONS: readonly Description[] = /* @__PURE__ */ describeAll();

function describeAll(): readonly Description[] {
  return (Object.keys(FR.competences) as CompetenceId[]).map((id) => {
    const [fr, en] = [FR.competences[id], EN.competences[id]];
    const at = (index: 0 | 1 | 2 | 3): Localised => ({ fr: fr.statements[index], en: en.statements[index] });
    return {
      id,
      about: { fr: fr.about, en: en.about },
      statements: { basic: at(0), intermediate: at(1), advanced: at(2), 'highly-advanced': at(3) },
      keywords: { fr: fr.keywords, en: en.keywords },
      ...PROVENANCE,
    };
  });
}
