import type { AreaId, DimensionId } from './ids.ts';
import { isAreaId } from './is-area-id.ts';
import { isDimensionId } from './is-dimension-id.ts';
import { unknownCode } from './unknown-code.ts';

/** Former titles, newest first. */
export interface Aliases {
  readonly fr: readonly string[];
  readonly en: readonly string[];
}

/**
 * The titles that an area or a competence bore in DigComp 2.2 (JRC128415) where DigComp 3.0 says otherwise; English official,
 * French usual. Throws a `ReferentialError` for an id that is none of the 6 areas and 27 dimensions, which types rule out.
 */
export function aliasesOf(id: AreaId | DimensionId): Aliases {
  if (!isAreaId(id) && !isDimensionId(id)) throw unknownCode('id', 'the id of an area or of a dimension', id);
  return TITLES_22[id] ?? { fr: [], en: [] };
}

const TITLES_22: Readonly<Partial<Record<AreaId | DimensionId, Aliases>>> = {
  'digcomp:1': { fr: ['Information et données'], en: ['Information and data literacy'] },
  'digcomp:3': { fr: ['Création de contenus numériques'], en: ['Digital content creation'] },
  'digcomp:4': { fr: ['Protection et sécurité'], en: ['Safety'] },
  'digcomp:5': { fr: ['Résolution de problèmes'], en: ['Problem solving'] },
  'digcomp:1.1': {
    fr: ['Naviguer, rechercher et filtrer des données, des informations et des contenus numériques'],
    en: ['Browsing, searching and filtering data, information and digital content'],
  },
  'digcomp:1.2': {
    fr: ['Évaluer des données, des informations et des contenus numériques'],
    en: ['Evaluating data, information and digital content'],
  },
  'digcomp:1.3': {
    fr: ['Gérer des données, des informations et des contenus numériques'],
    en: ['Managing data, information and digital content'],
  },
  'digcomp:2.1': {
    fr: ['Interagir au moyen des technologies numériques'],
    en: ['Interacting through digital technologies'],
  },
  'digcomp:2.5': { fr: ['Nétiquette'], en: ['Netiquette'] },
  'digcomp:3.4': { fr: ['Programmation'], en: ['Programming'] },
  'digcomp:4.3': { fr: ['Protéger la santé et le bien-être'], en: ['Protecting health and well-being'] },
  'digcomp:4.4': { fr: ['Protéger l’environnement'], en: ['Protecting the environment'] },
  'digcomp:5.1': { fr: ['Résoudre des problèmes techniques'], en: ['Solving technical problems'] },
  'digcomp:5.2': {
    fr: ['Identifier des besoins et des réponses technologiques'],
    en: ['Identifying needs and technological responses'],
  },
  'digcomp:5.3': {
    fr: ['Utiliser les technologies numériques de façon créative'],
    en: ['Creatively using digital technology'],
  },
  'digcomp:5.4': {
    fr: ['Identifier les lacunes en compétences numériques'],
    en: ['Identifying digital competence gaps'],
  },
};
