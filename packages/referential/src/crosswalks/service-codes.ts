import type { EntryIds } from '../frames/entry-id.ts';

/** Services of a place, by what they are about. */
export const ACCESS: EntryIds['places'] = 'places:services.acces-internet-et-materiel-informatique';
export const EQUIPMENT: EntryIds['places'] = 'places:services.acquisition-de-materiel-informatique-a-prix-solidaire';
export const EVERYDAY: EntryIds['places'] = 'places:services.maitrise-des-outils-numeriques-du-quotidien';
export const PAPERWORK: EntryIds['places'] = 'places:services.aide-aux-demarches-administratives';
export const SAFETY: EntryIds['places'] = 'places:services.utilisation-securisee-du-numerique';
export const UNDERSTANDING: EntryIds['places'] = 'places:services.comprehension-du-monde-numerique';
export const LEISURE: EntryIds['places'] = 'places:services.loisirs-et-creations-numeriques';
export const JOBS: EntryIds['places'] = 'places:services.insertion-professionnelle-via-le-numerique';
export const PARENTS: EntryIds['places'] = 'places:services.parentalite-et-education-avec-le-numerique';

/** Digital themes of data·inclusion v1, and the two of paperwork. */
export const DI_ONLINE_SERVICES: EntryIds['di'] = 'di:thematiques.numerique--acceder-a-des-services-en-ligne';
export const DI_CONNECTION: EntryIds['di'] = 'di:thematiques.numerique--acceder-a-une-connexion-internet';
export const DI_EQUIPMENT: EntryIds['di'] = 'di:thematiques.numerique--acquerir-un-equipement';
export const DI_BASICS: EntryIds['di'] = 'di:thematiques.numerique--maitriser-les-fondamentaux-du-numerique';
export const DI_PAPERWORK: EntryIds['di'] =
  'di:thematiques.difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives';
export const DI_RIGHTS: EntryIds['di'] =
  'di:thematiques.difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits';

/** Paperwork in La Coop: the theme of mediation, then its eleven kinds. */
export const COOP_PAPERWORK: readonly EntryIds['coop'][] = [
  'coop:thematique.aide_aux_demarches_administratives',
  'coop:thematique_demarche.papiers_elections_citoyennete',
  'coop:thematique_demarche.famille_scolarite',
  'coop:thematique_demarche.social_sante',
  'coop:thematique_demarche.travail_formation',
  'coop:thematique_demarche.logement',
  'coop:thematique_demarche.transports_mobilite',
  'coop:thematique_demarche.argent_impots',
  'coop:thematique_demarche.justice',
  'coop:thematique_demarche.etrangers_europe',
  'coop:thematique_demarche.loisirs_sports_culture',
  'coop:thematique_demarche.associations',
];
