import { codedValues } from './coded-values.ts';
import type { FrameEntry } from './frame.ts';
import type { EntryIds } from './entry-id.ts';

/** What is said of a person for statistics: every field may stay `non_communique`. */
export const COOP_PERSON: readonly FrameEntry<EntryIds['coop']>[] = /* @__PURE__ */ [
  /* @__PURE__ */ codedValues('coop', 'genre', 'Genre', 'Gender', [
    ['masculin', 'Homme', 'Man'],
    ['feminin', 'Femme', 'Woman'],
    ['non_communique', 'Non dit', 'Not said'],
  ]),
  /* @__PURE__ */ codedValues('coop', 'tranche_age', 'Tranche d’âge', 'Age band', [
    ['moins_de_douze', 'Moins de 12 ans', 'Under 12'],
    ['douze_dix_huit', '12 à 17 ans', '12 to 17'],
    ['dix_huit_vingt_quatre', '18 à 24 ans', '18 to 24'],
    ['vingt_cinq_trente_neuf', '25 à 39 ans', '25 to 39'],
    ['quarante_cinquante_neuf', '40 à 59 ans', '40 to 59'],
    ['soixante_soixante_neuf', '60 à 69 ans', '60 to 69'],
    ['soixante_dix_plus', '70 ans et plus', '70 and over'],
    ['non_communique', 'Non dit', 'Not said'],
  ]),
  /* @__PURE__ */ codedValues('coop', 'statut_social', 'Situation', 'Situation', [
    ['scolarise', 'À l’école ou en études', 'At school or studying'],
    ['sans_emploi', 'Sans emploi', 'Out of work'],
    ['en_emploi', 'En emploi', 'In work'],
    ['retraite', 'À la retraite', 'Retired'],
    ['non_communique', 'Non dit', 'Not said'],
  ]),
].flat();
