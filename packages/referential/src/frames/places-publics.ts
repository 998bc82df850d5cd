import type { EntryIds } from './entry-id.ts';
import type { FrameEntry } from './frame.ts';
import { worded } from './worded.ts';

/** Whom a place addresses, and the special care it can give. Never inferred from a person’s answers. */
export const PLACES_PUBLICS: readonly FrameEntry<EntryIds['places']>[] = /* @__PURE__ */ [
  /* @__PURE__ */ worded('publics_specifiquement_adresses', 'Publics', 'Publics', [
    ['Jeunes', 'Young people'],
    ['Étudiants', 'Students'],
    ['Familles et/ou enfants', 'Families or children'],
    ['Seniors', 'Older people'],
    ['Femmes', 'Women'],
  ]),
  /* @__PURE__ */ worded('prise_en_charge_specifique', 'Prise en charge spécifique', 'Special care', [
    ['Surdité', 'Deafness'],
    ['Handicaps moteurs', 'Motor disabilities'],
    ['Handicaps mentaux', 'Mental disabilities'],
    ['Illettrisme', 'Trouble with reading and writing'],
    ['Langues étrangères (anglais)', 'Foreign languages (English)'],
    ['Langues étrangères (autres)', 'Foreign languages (others)'],
    ['Déficience visuelle', 'Low vision'],
  ]),
].flat();
