import type { EntryIds } from '../frames/entry-id.ts';
import type { CrosswalkRow } from './crosswalk-row.ts';
import { type Line, rows } from './rows.ts';
import {
  ACCESS,
  DI_BASICS,
  DI_CONNECTION,
  DI_EQUIPMENT,
  DI_ONLINE_SERVICES,
  DI_PAPERWORK,
  EQUIPMENT,
  EVERYDAY,
  JOBS,
  LEISURE,
  PAPERWORK,
  PARENTS,
  SAFETY,
  UNDERSTANDING,
} from './service-codes.ts';

type PlacesId = EntryIds['places'];
type DiId = EntryIds['di'];

/**
 * Which codes data·inclusion v1 gives to a place: the published mapping, as it is. « Illettrisme » has none, nor have
 * most programmes. A public there says whom the place welcomes; it says nothing of a person.
 */
export const PLACES_DI: readonly CrosswalkRow[] = /* @__PURE__ */ rows<PlacesId, DiId>(
  'official',
  'data·inclusion 1.0.8, lieux de médiation numérique 1.0.2',
  lines(),
);

function lines(): readonly Line<PlacesId, DiId>[] {
  const welcomed = {
    fr: 'Dit qui le lieu accueille. Ne jamais en déduire un handicap.',
    en: 'Says whom the place welcomes. Never infer a disability from it.',
  };
  const spoken = {
    fr: 'Dit qui le lieu accueille. Ne jamais déduire l’exil d’une langue.',
    en: 'Says whom the place welcomes. Never infer exile from a language.',
  };
  return [
    [ACCESS, 'narrowMatch', DI_CONNECTION],
    [ACCESS, 'relatedMatch', DI_EQUIPMENT],
    [EQUIPMENT, 'broadMatch', DI_EQUIPMENT],
    [PAPERWORK, 'closeMatch', DI_PAPERWORK],
    [PAPERWORK, 'relatedMatch', DI_ONLINE_SERVICES],
    [EVERYDAY, 'closeMatch', DI_BASICS],
    [EVERYDAY, 'relatedMatch', DI_ONLINE_SERVICES],
    [SAFETY, 'broadMatch', DI_BASICS],
    [UNDERSTANDING, 'broadMatch', DI_BASICS],
    [
      JOBS,
      'relatedMatch',
      ['di:thematiques.preparer-sa-candidature--organiser-ses-demarches-de-recherche-demploi', DI_BASICS],
    ],
    [LEISURE, 'relatedMatch', ['di:thematiques.remobilisation--activites-sportives-et-culturelles', DI_BASICS]],
    [PARENTS, 'relatedMatch', ['di:thematiques.famille--soutien-a-la-parentalite-et-a-leducation', DI_BASICS]],
    ['places:modalites_accompagnement.accompagnement-individuel', 'broadMatch', 'di:type.accompagnement'],
    ['places:modalites_accompagnement.dans-un-atelier-collectif', 'broadMatch', 'di:type.atelier'],
    ['places:modalites_accompagnement.en-autonomie', 'relatedMatch', 'di:type.aide-materielle'],
    ['places:frais_a_charge.gratuit', 'closeMatch', 'di:frais.gratuit'],
    ['places:frais_a_charge.gratuit-sous-condition', 'relatedMatch', 'di:frais.gratuit'],
    ['places:modalites_acces.contacter-par-mail', 'exactMatch', 'di:modes_mobilisation.envoyer-un-courriel'],
    [
      'places:modalites_acces.envoyer-un-mail-avec-une-fiche-de-prescription',
      'broadMatch',
      'di:modes_mobilisation.envoyer-un-courriel',
    ],
    [
      'places:modalites_acces.prendre-un-rdv-en-ligne',
      'broadMatch',
      'di:modes_mobilisation.utiliser-lien-mobilisation',
    ],
    ['places:modalites_acces.se-presenter', 'exactMatch', 'di:modes_mobilisation.se-presenter'],
    ['places:modalites_acces.telephoner', 'exactMatch', 'di:modes_mobilisation.telephoner'],
    [
      'places:prise_en_charge_specifique.surdite',
      'broadMatch',
      'di:publics.personnes-en-situation-de-handicap',
      welcomed,
      'on-request',
    ],
    [
      'places:prise_en_charge_specifique.handicaps-moteurs',
      'broadMatch',
      'di:publics.personnes-en-situation-de-handicap',
      welcomed,
      'on-request',
    ],
    [
      'places:prise_en_charge_specifique.handicaps-mentaux',
      'broadMatch',
      'di:publics.personnes-en-situation-de-handicap',
      welcomed,
      'on-request',
    ],
    [
      'places:prise_en_charge_specifique.deficience-visuelle',
      'broadMatch',
      'di:publics.personnes-en-situation-de-handicap',
      welcomed,
      'on-request',
    ],
    [
      'places:prise_en_charge_specifique.langues-etrangeres-anglais',
      'relatedMatch',
      'di:publics.personnes-exilees',
      spoken,
      'on-request',
    ],
    [
      'places:prise_en_charge_specifique.langues-etrangeres-autres',
      'relatedMatch',
      'di:publics.personnes-exilees',
      spoken,
      'on-request',
    ],
    ['places:dispositif_programmes_nationaux.aidants-connect', 'exactMatch', 'di:reseaux_porteurs.aidants-connect'],
    [
      'places:dispositif_programmes_nationaux.conseillers-numeriques',
      'exactMatch',
      'di:reseaux_porteurs.conseillers-numeriques',
    ],
    ['places:dispositif_programmes_nationaux.france-services', 'exactMatch', 'di:reseaux_porteurs.france-service'],
    [
      'places:dispositif_programmes_nationaux.grande-ecole-du-numerique',
      'exactMatch',
      'di:reseaux_porteurs.grandes-ecoles-du-numerique',
    ],
    ['places:dispositif_programmes_nationaux.la-croix-rouge', 'exactMatch', 'di:reseaux_porteurs.croix-rouge'],
  ];
}
