/** The codes of La Coop de la médiation numérique (as of 2026-06-30), so that what is kept here is not typed again there. */

/** With one person, or in a group. */
export const COOP_TYPES = ['individuel', 'collectif'] as const;

/** Where it took place. */
export const COOP_PLACES = ['lieu_activite', 'domicile', 'a_distance', 'autre'] as const;

/** On what. */
export const COOP_DEVICES = ['ordinateur', 'telephone', 'tablette', 'autre', 'aucun'] as const;

/** How much the person did alone, this time: no level. */
export const COOP_AUTONOMY = ['entierement_accompagne', 'partiellement_autonome', 'autonome'] as const;

/** For whom a workshop is. */
export const COOP_WORKSHOP_LEVELS = ['debutant', 'intermediaire', 'avance'] as const;

/** To what kind of structure the person was sent on. */
export const COOP_ORIENTATIONS = [
  'administration',
  'mediation_numerique',
  'operateur_ou_organisme_en_charge',
  'aide_sociale',
  'insertion_professionnelle',
  'aide_aux_demarches_administratives',
  'autre',
] as const;

/** What it was about: nineteen themes of mediation, then eleven of procedures. */
export const COOP_THEMES = [
  'diagnostic_numerique',
  'prendre_en_main_du_materiel',
  'maintenance_de_materiel',
  'gere_ses_contenus_numeriques',
  'navigation_sur_internet',
  'email',
  'bureautique',
  'reseaux_sociaux',
  'sante',
  'banque_et_achats_en_ligne',
  'entrepreneuriat',
  'insertion_professionnelle',
  'securite_numerique',
  'parentalite',
  'scolarite_et_numerique',
  'creer_avec_le_numerique',
  'culture_numerique',
  'intelligence_artificielle',
  'aide_aux_demarches_administratives',
  'papiers_elections_citoyennete',
  'famille_scolarite',
  'social_sante',
  'travail_formation',
  'logement',
  'transports_mobilite',
  'argent_impots',
  'justice',
  'etrangers_europe',
  'loisirs_sports_culture',
  'associations',
] as const;

/** Minutes that La Coop proposes; others are accepted. */
export const COOP_MINUTES = [15, 30, 45, 60, 90, 120] as const;

/** What somebody says of their gender. */
export const COOP_GENDERS = ['masculin', 'feminin', 'non_communique'] as const;

/** What somebody does in life. */
export const COOP_STATUSES = ['scolarise', 'sans_emploi', 'en_emploi', 'retraite', 'non_communique'] as const;
