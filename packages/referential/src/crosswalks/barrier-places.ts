import type { EntryIds } from '../frames/entry-id.ts';
import type { CrosswalkRow } from './crosswalk-row.ts';
import { type Line, rows } from './rows.ts';
import { ACCESS, EQUIPMENT, EVERYDAY, PAPERWORK, SAFETY } from './service-codes.ts';

type PlacesId = EntryIds['places'];

/** What to look for in a place when a barrier is met. A public or special care is looked for on request, never inferred. */
export const BARRIER_PLACES: readonly CrosswalkRow[] = /* @__PURE__ */ rows<EntryIds['barrier'], PlacesId>(
  'proposed',
  'Jalon, lieux de médiation numérique 1.0.2',
  lines(),
);

function lines(): readonly Line<EntryIds['barrier'], PlacesId>[] {
  const oneToOne: PlacesId = 'places:modalites_accompagnement.accompagnement-individuel';
  const remotely: PlacesId = 'places:modalites_accompagnement.a-distance';
  return [
    ['barrier:F1', 'relatedMatch', ACCESS],
    ['barrier:F2', 'relatedMatch', [EQUIPMENT, ACCESS]],
    ['barrier:F3', 'relatedMatch', EVERYDAY],
    ['barrier:F4', 'relatedMatch', 'places:prise_en_charge_specifique.illettrisme'],
    [
      'barrier:F5',
      'relatedMatch',
      [
        'places:prise_en_charge_specifique.langues-etrangeres-anglais',
        'places:prise_en_charge_specifique.langues-etrangeres-autres',
      ],
    ],
    [
      'barrier:F6',
      'relatedMatch',
      [
        'places:prise_en_charge_specifique.surdite',
        'places:prise_en_charge_specifique.deficience-visuelle',
        'places:prise_en_charge_specifique.handicaps-moteurs',
        'places:prise_en_charge_specifique.handicaps-mentaux',
      ],
      {
        fr: 'Sur demande seulement : on demande l’adaptation utile, jamais le diagnostic.',
        en: 'On request only: ask which adaptation helps, never the diagnosis.',
      },
      'on-request',
    ],
    ['barrier:F7', 'relatedMatch', oneToOne],
    ['barrier:F8', 'relatedMatch', oneToOne],
    [
      'barrier:F9',
      'relatedMatch',
      [
        PAPERWORK,
        'places:dispositif_programmes_nationaux.aidants-connect',
        'places:dispositif_programmes_nationaux.france-services',
      ],
    ],
    ['barrier:F10', 'relatedMatch', ['places:frais_a_charge.gratuit', 'places:frais_a_charge.gratuit-sous-condition']],
    ['barrier:F11', 'relatedMatch', ['places:itinerance.itinerant', remotely]],
    ['barrier:F12', 'relatedMatch', SAFETY],
    ['barrier:F13', 'relatedMatch', remotely, { fr: 'Regarder aussi les horaires.', en: 'Look at opening hours too.' }],
  ];
}
