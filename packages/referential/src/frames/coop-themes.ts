import { codedValues } from './coded-values.ts';
import type { FrameEntry } from './frame.ts';
import type { EntryIds } from './entry-id.ts';

/** What an activity was about: 19 themes of mediation, then 11 kinds of paperwork. La Coop keeps all 30 in one field. */
export const COOP_THEMES: readonly FrameEntry<EntryIds['coop']>[] = /* @__PURE__ */ [
  /* @__PURE__ */ codedValues('coop', 'thematique', 'Thématique de médiation', 'Theme of mediation', [
    ['diagnostic_numerique', 'Faire le point sur ses compétences', 'Taking stock of skills'],
    ['prendre_en_main_du_materiel', 'Prendre en main un appareil', 'Getting to know a device'],
    ['maintenance_de_materiel', 'Entretenir un appareil', 'Looking after a device'],
    ['gere_ses_contenus_numeriques', 'Ranger ses fichiers et ses photos', 'Tidying files and photos'],
    ['navigation_sur_internet', 'Aller sur internet', 'Going on the internet'],
    ['email', 'Courriel', 'E-mail'],
    ['bureautique', 'Textes et tableaux', 'Documents and tables'],
    ['reseaux_sociaux', 'Réseaux sociaux et messageries', 'Social networks and messaging'],
    ['sante', 'Santé', 'Health'],
    ['banque_et_achats_en_ligne', 'Banque et achats en ligne', 'Banking and buying online'],
    ['entrepreneuriat', 'Créer et gérer son activité', 'Running one’s own business'],
    ['insertion_professionnelle', 'Travail et emploi', 'Work and employment'],
    ['securite_numerique', 'Se protéger en ligne', 'Staying safe online'],
    ['parentalite', 'Être parent avec les écrans', 'Being a parent among screens'],
    ['scolarite_et_numerique', 'École et numérique', 'School and digital tools'],
    ['creer_avec_le_numerique', 'Créer avec le numérique', 'Creating with digital tools'],
    ['culture_numerique', 'Comprendre le numérique', 'Understanding the digital world'],
    ['intelligence_artificielle', 'Intelligence artificielle', 'Artificial intelligence'],
    ['aide_aux_demarches_administratives', 'Démarches en ligne', 'Online procedures'],
  ]),
  /* @__PURE__ */ codedValues('coop', 'thematique_demarche', 'Thématique de démarche', 'Kind of paperwork', [
    ['papiers_elections_citoyennete', 'Papiers, élections, citoyenneté', 'Papers, elections, citizenship'],
    ['famille_scolarite', 'Famille et scolarité', 'Family and schooling'],
    ['social_sante', 'Social et santé', 'Welfare and health'],
    ['travail_formation', 'Travail et formation', 'Work and training'],
    ['logement', 'Logement', 'Housing'],
    ['transports_mobilite', 'Transports et mobilité', 'Transport and mobility'],
    ['argent_impots', 'Argent et impôts', 'Money and taxes'],
    ['justice', 'Justice', 'Justice'],
    ['etrangers_europe', 'Étrangers et Europe', 'Foreign nationals and Europe'],
    ['loisirs_sports_culture', 'Loisirs, sports, culture', 'Leisure, sports, culture'],
    ['associations', 'Associations', 'Associations'],
  ]),
].flat();
