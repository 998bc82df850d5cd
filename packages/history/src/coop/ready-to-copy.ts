import type { Accompaniment } from '../events/kinds/accompaniment.ts';
import { missingForCoop, type CoopGap } from '../events/missing-for-coop.ts';
import type { CoopWords } from './words/coop-words.ts';

/** The fields of an activity report of La Coop (CRA), in its codes. */
export type CopyField =
  | 'type_activite'
  | 'date'
  | 'duree'
  | 'type_lieu'
  | 'structure'
  | 'commune'
  | 'thematiques'
  | 'materiel'
  | 'autonomie'
  | 'niveau_atelier'
  | 'oriente_vers_structure'
  | 'structure_de_redirection';

/** One field, ready to be copied with one click. */
export interface ReadyField {
  readonly field: CopyField;
  readonly label: string;
  /** As La Coop shows it; several are parted by commas. */
  readonly value: string;
}

/** An activity report to copy by hand, since La Coop takes none by file. */
export interface ReadyToCopy {
  /** In the order in which La Coop asks; what was not told is not there. */
  readonly fields: readonly ReadyField[];
  /** What La Coop asks for and nobody told. */
  readonly missing: readonly { readonly field: CoopGap; readonly label: string }[];
}

/** Names to show for what is kept as a code: of the structure, of the commune. */
export interface CopyNames {
  readonly structure?: string;
  readonly commune?: string;
}

/** The report of one accompaniment, field by field, in the words of one language. */
export function readyToCopy(accompaniment: Accompaniment, words: CoopWords, names: CopyNames = {}): ReadyToCopy {
  const { on, type, minutes, place, structure, commune, themes, devices } = accompaniment;
  const { autonomy, workshopLevel, orientation } = accompaniment;
  const [year = '', month = '', day = ''] = on.split('-');
  const asked = type === 'individuel' || orientation !== null;
  const values: readonly (readonly [CopyField, string | null | false])[] = [
    ['type_activite', words.types[type]],
    ['date', words.date(day, month, year)],
    ['duree', words.duration(minutes)],
    ['type_lieu', words.places[place]],
    ['structure', place === 'lieu_activite' && structure !== null && (names.structure ?? structure)],
    ['commune', (place === 'domicile' || place === 'autre') && commune !== null && (names.commune ?? commune)],
    ['thematiques', themes.map((theme) => words.themes[theme]).join(', ')],
    ['materiel', devices.map((device) => words.devices[device]).join(', ')],
    ['autonomie', autonomy && words.autonomy[autonomy]],
    ['niveau_atelier', workshopLevel && words.workshopLevels[workshopLevel]],
    ['oriente_vers_structure', asked && (orientation === null ? words.no : words.yes)],
    ['structure_de_redirection', orientation && words.orientations[orientation]],
  ];
  return {
    fields: values.flatMap(([field, value]) => (value ? [{ field, label: words.fields[field], value }] : [])),
    missing: missingForCoop(accompaniment).map((field) => ({ field, label: words.fields[field] })),
  };
}
