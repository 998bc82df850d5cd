import type { EntryIds } from './entry-id.ts';
import type { FrameEntry } from './frame.ts';
import { worded } from './worded.ts';

/** National programmes and training labels: proper names, so French only. */
export const PLACES_NETWORKS: readonly FrameEntry<EntryIds['places']>[] = /* @__PURE__ */ [
  /* @__PURE__ */ worded('dispositif_programmes_nationaux', 'Programmes nationaux', 'National programmes', [
    ['Aidants Connect'],
    ['Bibliothèques numérique de référence'],
    ['Certification PIX'],
    ['Conseillers numériques'],
    ['Emmaüs Connect'],
    ['France Services'],
    ['Grande école du numérique'],
    ['La Croix Rouge'],
    ["Point d'accès numérique CAF"],
    ['Promeneurs du net'],
    ['Relais numérique (Emmaüs Connect)'],
  ]),
  /* @__PURE__ */ worded('formations_labels', 'Formations et labels', 'Training and labels', [
    ['Formé à « Mon Espace Santé »'],
    ['Formé à « DUPLEX » (illettrisme)'],
    ['Arnia/MedNum BFC (Bourgogne-Franche-Comté)'],
    ['Collectif ressources et acteurs réemploi (Normandie)'],
    ['Étapes numériques (La Poste)'],
    ['Fabriques de Territoire'],
    ['Les Éclaireurs du numérique (Drôme)'],
    ['Mes Papiers (Métropole de Lyon)'],
    ['ORDI 3.0'],
    ['SUD LABS (PACA)'],
  ]),
].flat();
