import { isDepartment } from '../is-department.ts';
import { labelsOf } from './codes/labels-of.ts';
import type { PlaceCare, PlaceFee, PlaceProgramme, PlacePublic, PlaceService } from './codes/place-codes.ts';
import type { Position } from './place.ts';

const MAP = 'https://cartographie.societenumerique.gouv.fr';

/** What to show on the national map. */
export interface CartographyFilters {
  readonly services?: readonly PlaceService[] | undefined;
  readonly publics?: readonly PlacePublic[] | undefined;
  readonly care?: readonly PlaceCare[] | undefined;
  readonly fees?: readonly PlaceFee[] | undefined;
  readonly programmes?: readonly PlaceProgramme[] | undefined;
  readonly near?: Position | undefined;
  /** 0–20; a town is about 12. */
  readonly zoom?: number | undefined;
  /** Codes of departments. */
  readonly departments?: readonly string[] | undefined;
  /** Only places where one books online. */
  readonly booking?: boolean | undefined;
}

/** What each filter of the map takes, as it writes it. It says all languages as one. */
const PUBLICS: readonly PlacePublic[] = ['young-people', 'older-people', 'students', 'families'];
const LANGUAGES: readonly PlaceCare[] = ['english', 'other-languages'];
const PROGRAMMES: readonly PlaceProgramme[] = ['conseillers-numeriques', 'france-services'];

/**
 * The address of the national map with these filters. One value that the map does not know would empty the whole filter without a word:
 * such values are left out, and said in `dropped` as `field.code`.
 */
export function cartographyLink(filters: CartographyFilters): {
  readonly address: string;
  readonly dropped: readonly string[];
} {
  const dropped: string[] = [];
  const parameters: [string, string][] = [];
  const put = (name: string, values: readonly string[]): void => {
    if (values.length > 0) parameters.push([name, [...new Set(values)].join(',')]);
  };
  const pick = <C extends string>(
    field: string,
    wanted: readonly C[] | undefined,
    labels: Readonly<Record<string, string>>,
  ): readonly string[] =>
    (wanted ?? []).flatMap((code) => {
      const label = Object.hasOwn(labels, code) ? labels[code] : undefined;
      if (label === undefined) dropped.push(`${field}.${code}`);
      return label ?? [];
    });
  const only = <C extends string>(
    codes: readonly C[],
    labels: Readonly<Record<C, string>>,
  ): Readonly<Record<string, string>> => Object.fromEntries(codes.map((code) => [code, labels[code]]));
  const care = { ...labelsOf('care'), ...Object.fromEntries(LANGUAGES.map((code) => [code, 'Langues étrangères'])) };

  const { near, zoom, departments = [] } = filters;
  if (near !== undefined) {
    put('latitude', [String(near.lat)]);
    put('longitude', [String(near.lon)]);
  }
  if (zoom !== undefined) put('zoom', [String(Math.min(20, Math.max(0, zoom)))]);
  const known = departments.filter(isDepartment);
  dropped.push(...departments.filter((code) => !known.includes(code)).map((code) => `departments.${code}`));
  if (known.length > 0) put('territoire_type', ['departements']);
  put('territoires', known);
  put('services', pick('services', filters.services, labelsOf('services')));
  put('publics_specifiquement_adresses', pick('publics', filters.publics, only(PUBLICS, labelsOf('publics'))));
  put('prise_en_charge_specifique', pick('care', filters.care, care));
  put('frais_a_charge', pick('fees', filters.fees, only(['free'], labelsOf('fees'))));
  put(
    'dispositif_programmes_nationaux',
    pick('programmes', filters.programmes, only(PROGRAMMES, labelsOf('programmes'))),
  );
  if (filters.booking === true) put('prise_rdv', ['Prise de RDV en ligne']);
  const query = parameters.map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`);
  return { address: query.length === 0 ? MAP : `${MAP}/?${query.join('&')}`, dropped };
}
