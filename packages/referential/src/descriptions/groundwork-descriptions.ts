import type { GroundworkId } from '../ids.ts';
import type { Localised } from '../localised.ts';
import { EN } from './en.ts';
import { FR } from './fr.ts';
import type { Keywords } from './keywords.ts';
import { PROVENANCE, type Provenance } from './provenance.ts';

/** A dimension of groundwork in our own plain words. */
export interface GroundworkDescription extends Provenance {
  readonly id: GroundworkId;
  /** What it is about, in one sentence. */
  readonly about: Localised;
  /** “Je sais…”: a first gesture, the usual ones, then with sureness. */
  readonly statements: readonly [first: Localised, usual: Localised, sure: Localised];
  readonly keywords: Keywords;
}

/** The six dimensions of groundwork described, `jalon:0.1` to `jalon:0.6`. */
export const GROUNDWORK_DESCRIPTIONS: readonly GroundworkDescription[] = /* @__PURE__ */ describeGroundwork();

function describeGroundwork(): readonly GroundworkDescription[] {
  return (Object.keys(FR.groundwork) as GroundworkId[]).map((id) => {
    const [fr, en] = [FR.groundwork[id], EN.groundwork[id]];
    const at = (index: 0 | 1 | 2): Localised => ({ fr: fr.statements[index], en: en.statements[index] });
    return {
      id,
      about: { fr: fr.about, en: en.about },
      statements: [at(0), at(1), at(2)],
      keywords: { fr: fr.keywords, en: en.keywords },
      ...PROVENANCE,
    };
  });
}
