import { describe, expect, it } from 'vitest';
import { DSI_ACTIVITIES } from './dsi-activities.ts';
import type { FrameId } from './entry-id.ts';
import { frame } from './frame-by-id.ts';

// Typed from the standards themselves, one line per field: change a line only with the standard in hand.

/** Values by field, in the order of the standard. */
const COOP = `thematique: diagnostic_numerique, prendre_en_main_du_materiel, maintenance_de_materiel, gere_ses_contenus_numeriques, navigation_sur_internet, email, bureautique, reseaux_sociaux, sante, banque_et_achats_en_ligne, entrepreneuriat, insertion_professionnelle, securite_numerique, parentalite, scolarite_et_numerique, creer_avec_le_numerique, culture_numerique, intelligence_artificielle, aide_aux_demarches_administratives
thematique_demarche: papiers_elections_citoyennete, famille_scolarite, social_sante, travail_formation, logement, transports_mobilite, argent_impots, justice, etrangers_europe, loisirs_sports_culture, associations
genre: masculin, feminin, non_communique
tranche_age: moins_de_douze, douze_dix_huit, dix_huit_vingt_quatre, vingt_cinq_trente_neuf, quarante_cinquante_neuf, soixante_soixante_neuf, soixante_dix_plus, non_communique
statut_social: scolarise, sans_emploi, en_emploi, retraite, non_communique
type_activite: individuel, collectif
type_lieu: lieu_activite, domicile, a_distance, autre
materiel: ordinateur, telephone, tablette, autre, aucun
autonomie: entierement_accompagne, partiellement_autonome, autonome
niveau_atelier: debutant, intermediaire, avance
structure_de_redirection: administration, mediation_numerique, operateur_ou_organisme_en_charge, aide_sociale, insertion_professionnelle, aide_aux_demarches_administratives, autre`;

const BASES = `beneficiary: tous_publics, enfants_mineurs, adultes, seniors_personnes_agees, parents, personnes_tres_eloignees_numerique, personne_situation_handicap_ou_perte_autonomie, personne_situation_illetrisme, personne_allophone_ou_refugies_demandeurs_asile, personnes_en_insertion_sociale_ou_professionnelle
resource_type: resource_pedagogique, outils_numeriques, annuaire, article, boite_outils, infographie, methodologie, questionnaire, video_webinaire
licence: etalab_2_0, cc_by_sa_4_0, cc_by_nc_sa_4_0, no_licence`;

const PLACES = `services: Aide aux démarches administratives, Maîtrise des outils numériques du quotidien, Insertion professionnelle via le numérique, Utilisation sécurisée du numérique, Parentalité et éducation avec le numérique, Loisirs et créations numériques, Compréhension du monde numérique, Accès internet et matériel informatique, Acquisition de matériel informatique à prix solidaire
publics_specifiquement_adresses: Jeunes, Étudiants, Familles et/ou enfants, Seniors, Femmes
prise_en_charge_specifique: Surdité, Handicaps moteurs, Handicaps mentaux, Illettrisme, Langues étrangères (anglais), Langues étrangères (autres), Déficience visuelle
frais_a_charge: Gratuit, Gratuit sous condition, Payant
itinerance: Itinérant, Fixe
dispositif_programmes_nationaux: Aidants Connect, Bibliothèques numérique de référence, Certification PIX, Conseillers numériques, Emmaüs Connect, France Services, Grande école du numérique, La Croix Rouge, Point d'accès numérique CAF, Promeneurs du net, Relais numérique (Emmaüs Connect)
formations_labels: Formé à « Mon Espace Santé », Formé à « DUPLEX » (illettrisme), Arnia/MedNum BFC (Bourgogne-Franche-Comté), Collectif ressources et acteurs réemploi (Normandie), Étapes numériques (La Poste), Fabriques de Territoire, Les Éclaireurs du numérique (Drôme), Mes Papiers (Métropole de Lyon), ORDI 3.0, SUD LABS (PACA)
modalites_acces: Se présenter, Téléphoner, Contacter par mail, Prendre un RDV en ligne, Ce lieu n'accueille pas de public, Envoyer un mail avec une fiche de prescription
modalites_accompagnement: En autonomie, Accompagnement individuel, Dans un atelier collectif, À distance`;

const DI = `type: accompagnement, aide-financiere, aide-materielle, atelier, formation, information
frais: gratuit, payant
modes_accueil: a-distance, en-presentiel
modes_mobilisation: envoyer-un-courriel, se-presenter, telephoner, utiliser-lien-mobilisation
mobilisable_par: professionnels, usagers
publics: tous-publics, actifs, beneficiaires-des-minimas-sociaux, demandeurs-emploi, etudiants, familles, femmes, jeunes, personnes-en-situation-de-handicap, personnes-en-situation-durgence, personnes-en-situation-juridique-specifique, personnes-exilees, residents-qpv-frr, seniors
reseaux_porteurs: aidants-connect, conseillers-numeriques, france-service, grandes-ecoles-du-numerique, croix-rouge
thematiques: numerique--acceder-a-des-services-en-ligne, numerique--acceder-a-une-connexion-internet, numerique--acquerir-un-equipement, numerique--maitriser-les-fondamentaux-du-numerique, lecture-ecriture-calcul--maitriser-le-francais, lecture-ecriture-calcul--maitriser-le-calcul, sante--constituer-un-dossier-mdph-invalidite, remobilisation--bien-etre-confiance-en-soi, remobilisation--lien-social, remobilisation--activites-sportives-et-culturelles, famille--soutien-aidants, famille--garde-denfants, famille--soutien-a-la-parentalite-et-a-leducation, difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives, difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits, difficultes-financieres--ameliorer-sa-gestion-budgetaire, difficultes-financieres--acquerir-une-autonomie-budgetaire, difficultes-financieres--prevenir-une-degradation-de-la-situation-financiere, difficultes-financieres--situation-dendettement-surendettement, mobilite--etre-accompagne-dans-son-parcours-mobilite, mobilite--mobilite-douce-partagee-collective, mobilite--financer-ma-mobilite, preparer-sa-candidature--organiser-ses-demarches-de-recherche-demploi, creer-une-entreprise--developper-son-entreprise`;

const DI0 = `thematiques: numerique--acceder-a-une-connexion-internet, numerique--acceder-a-du-materiel, numerique--s-equiper-en-materiel-informatique, numerique--prendre-en-main-un-ordinateur, numerique--prendre-en-main-un-smartphone-ou-une-tablette, numerique--utiliser-le-numerique-au-quotidien, numerique--approfondir-ma-culture-numerique, numerique--promouvoir-la-citoyennete-numerique, numerique--creer-avec-le-numerique, numerique--devenir-autonome-dans-les-demarches-administratives, numerique--realiser-des-demarches-administratives-avec-un-accompagnement, numerique--accompagner-les-demarches-de-sante, numerique--favoriser-mon-insertion-professionnelle, numerique--creer-et-developper-mon-entreprise, numerique--soutenir-la-parentalite-et-l-education-avec-le-numerique`;

const STANDARDS: readonly (readonly [FrameId, string])[] = [
  ['coop', COOP],
  ['bases', BASES],
  ['places', PLACES],
  ['di', DI],
  ['di0', DI0],
];

/** Ids of the frames that are numbered, each before what it holds. */
const NUMBERED: readonly (readonly [FrameId, string])[] = [
  ['jalon', '0 0.1 0.2 0.3 0.4 0.5 0.6'],
  ['barrier', 'F1 F2 F3 F4 F5 F6 F7 F8 F9 F10 F11 F12 F13'],
  ['prealable', 'P1 P2 P3 P4 P5'],
  ['pix', '1 1.1 1.2 1.3 2 2.1 2.2 2.3 2.4 3 3.1 3.2 3.3 3.4 4 4.1 4.2 4.3 5 5.1 5.2'],
  [
    'crcn',
    '1 1.1 1.2 1.3 2 2.1 2.2 2.3 2.4 3 3.1 3.2 3.3 3.4 4 4.1 4.2 4.3 5 5.1 5.2 novice level-1 level-2 independant level-3 level-4 avance level-5 level-6 expert level-7 level-8',
  ],
  ['clea', '1 2 3 4'],
  ['anlci', 'D1 D2 D3 D4'],
  ['eds', '1 2 3 4 5 6 7 8'],
  [
    'dsi',
    'IL CC DCC SF PS IL1 IL2 IL3 IL4 CC1 CC2 CC3 CC4 CC5 CC6 DCC1 DCC2 DCC3 DCC4 DCC5 DCC6 DCC7 SF1 SF2 SF3 SF4 SF5 SF6 PS1 PS2 PS3 PS4 PS5 PS6 PS7',
  ],
  ['insee', 'illectronisme capacites-faibles'],
];

describe('codes', () => {
  it.each(STANDARDS)('of %s are those of its standard, field by field', (id, lines) => {
    const { entries } = frame(id);
    const found = entries
      .filter(({ kind }) => kind === 'field')
      .map((field) => {
        const values = entries.filter(({ parent }) => parent === field.id).map(({ code }) => code);
        return `${field.code}: ${values.toSorted().join(', ')}`;
      });
    const expected = lines.split('\n').map((line) => {
      const [field, values = ''] = line.split(': ');
      return `${field}: ${values.split(', ').toSorted().join(', ')}`;
    });
    expect(found.toSorted()).toEqual(expected.toSorted());
  });

  it.each(NUMBERED)('of %s are its numbers, in order', (id, codes) => {
    expect(frame(id).entries.map((one) => one.id)).toEqual(codes.split(' ').map((code) => `${id}:${code}`));
  });

  it.each(['crcn', 'pix', 'dsi'] as const)('of %s hang under the area that they begin with', (id) => {
    for (const one of frame(id).entries.filter(({ kind }) => kind === 'competence' || kind === 'activity'))
      expect(one.parent).toBe(`${id}:${one.code.replace(/\.?\d$/, '')}`);
  });
});

describe('activities of the DSI', () => {
  it('look three months back, buying online twelve', () => {
    const months = Object.fromEntries(DSI_ACTIVITIES.map((activity) => [activity.id, activity.months]));
    expect(Object.keys(months)).toHaveLength(30);
    expect(Object.entries(months).filter(([, span]) => span !== 3)).toEqual([['dsi:PS3', 12]]);
  });
});
