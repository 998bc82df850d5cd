import type { CoopWords } from './coop-words.ts';

/** French. */
export const fr: CoopWords = {
  language: 'fr',
  fields: {
    type_activite: 'Type d’activité',
    date: 'Date',
    duree: 'Durée',
    type_lieu: 'Lieu',
    structure: 'Structure',
    commune: 'Commune',
    thematiques: 'Thématiques',
    materiel: 'Matériel utilisé',
    autonomie: 'Autonomie',
    niveau_atelier: 'Niveau de l’atelier',
    oriente_vers_structure: 'Orientation vers une autre structure',
    structure_de_redirection: 'Structure d’orientation',
  },
  types: { individuel: 'Individuel', collectif: 'Collectif' },
  places: { lieu_activite: 'Lieu d’activité', domicile: 'À domicile', a_distance: 'À distance', autre: 'Autre lieu' },
  themes: {
    diagnostic_numerique: 'Diagnostic numérique',
    prendre_en_main_du_materiel: 'Prendre en main du matériel',
    maintenance_de_materiel: 'Maintenance de matériel',
    gere_ses_contenus_numeriques: 'Gérer ses contenus numériques',
    navigation_sur_internet: 'Navigation sur internet',
    email: 'E-mail',
    bureautique: 'Bureautique',
    reseaux_sociaux: 'Réseaux sociaux',
    sante: 'Santé',
    banque_et_achats_en_ligne: 'Banque et achats en ligne',
    entrepreneuriat: 'Entrepreneuriat',
    insertion_professionnelle: 'Insertion professionnelle',
    securite_numerique: 'Sécurité numérique',
    parentalite: 'Parentalité',
    scolarite_et_numerique: 'Scolarité et numérique',
    creer_avec_le_numerique: 'Créer avec le numérique',
    culture_numerique: 'Culture numérique',
    intelligence_artificielle: 'Intelligence artificielle',
    aide_aux_demarches_administratives: 'Aide aux démarches administratives',
    papiers_elections_citoyennete: 'Papiers, élections, citoyenneté',
    famille_scolarite: 'Famille, scolarité',
    social_sante: 'Social, santé',
    travail_formation: 'Travail, formation',
    logement: 'Logement',
    transports_mobilite: 'Transports, mobilité',
    argent_impots: 'Argent, impôts',
    justice: 'Justice',
    etrangers_europe: 'Étrangers, Europe',
    loisirs_sports_culture: 'Loisirs, sports, culture',
    associations: 'Associations',
  },
  devices: {
    ordinateur: 'Ordinateur',
    telephone: 'Téléphone',
    tablette: 'Tablette',
    autre: 'Autre',
    aucun: 'Aucun',
  },
  autonomy: {
    entierement_accompagne: 'Entièrement accompagné',
    partiellement_autonome: 'Partiellement autonome',
    autonome: 'Autonome',
  },
  workshopLevels: { debutant: 'Débutant', intermediaire: 'Intermédiaire', avance: 'Avancé' },
  orientations: {
    administration: 'Administration',
    mediation_numerique: 'Médiation numérique',
    operateur_ou_organisme_en_charge: 'Opérateur ou organisme en charge',
    aide_sociale: 'Aide sociale',
    insertion_professionnelle: 'Insertion professionnelle',
    aide_aux_demarches_administratives: 'Aide aux démarches administratives',
    autre: 'Autre',
  },
  yes: 'Oui',
  no: 'Non',
  duration: durationOf,
  date: (day, month, year) => `${day}/${month}/${year}`,
};

/** 45 min, 1 h, 1 h 30. */
function durationOf(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest}\u202Fmin`;
  return rest === 0 ? `${hours}\u202Fh` : `${hours}\u202Fh\u202F${String(rest).padStart(2, '0')}`;
}
