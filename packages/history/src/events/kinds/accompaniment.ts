import { code } from '../check/code.ts';
import { checkOf, within, wrong } from '../check/check.ts';
import { fields } from '../check/fields.ts';
import { day } from '../check/instants.ts';
import { listOf } from '../check/list-of.ts';
import { nullable } from '../check/nullable.ts';
import { wholeBetween } from '../check/numbers.ts';
import { oneOf } from '../check/one-of.ts';
import {
  COOP_AUTONOMY,
  COOP_DEVICES,
  COOP_ORIENTATIONS,
  COOP_PLACES,
  COOP_THEMES,
  COOP_TYPES,
  COOP_WORKSHOP_LEVELS,
} from '../coop-codes.ts';
import type { EventSchema } from '../event-schema.ts';
import type { Parsed } from '../parsed.ts';

/** What a helper did with somebody, in the codes of La Coop. */
export interface Accompaniment {
  /** The day it took place. */
  readonly on: string;
  readonly type: (typeof COOP_TYPES)[number];
  /** 1 to 1,440. */
  readonly minutes: number;
  readonly place: (typeof COOP_PLACES)[number];
  /** The id of the structure, for `lieu_activite`; null where nobody told. */
  readonly structure: string | null;
  /** INSEE code, for `domicile` and `autre`; null where nobody told. */
  readonly commune: string | null;
  /** At least one. */
  readonly themes: readonly (typeof COOP_THEMES)[number][];
  /** `aucun` stands alone. */
  readonly devices: readonly (typeof COOP_DEVICES)[number][];
  /** Chosen by the helper, with one person only: of this activity, no level. */
  readonly autonomy: (typeof COOP_AUTONOMY)[number] | null;
  /** In a group only. */
  readonly workshopLevel: (typeof COOP_WORKSHOP_LEVELS)[number] | null;
  /** Where the person was sent on; null: nowhere. */
  readonly orientation: (typeof COOP_ORIENTATIONS)[number] | null;
  /** The id of an appointment elsewhere. */
  readonly appointment?: string;
}

/** See {@link Accompaniment}. */
export const ACCOMPANIMENT: EventSchema<Accompaniment> = { kind: 'accompaniment', version: 1, parse, upcasters: [] };

function parse(payload: unknown): Parsed<Accompaniment> {
  const parsed = fields<Accompaniment>({
    on: day,
    type: oneOf(COOP_TYPES),
    minutes: wholeBetween(1, 1440),
    place: oneOf(COOP_PLACES),
    structure: nullable(code),
    commune: nullable(commune),
    themes: listOf(oneOf(COOP_THEMES), { least: 1, most: COOP_THEMES.length, distinct: true }),
    devices: listOf(oneOf(COOP_DEVICES), { most: COOP_DEVICES.length, distinct: true }),
    autonomy: nullable(oneOf(COOP_AUTONOMY)),
    workshopLevel: nullable(oneOf(COOP_WORKSHOP_LEVELS)),
    orientation: nullable(oneOf(COOP_ORIENTATIONS)),
    appointment: { optional: code },
  })(payload);
  if (!parsed.ok) return parsed;
  const { type, devices, autonomy, workshopLevel } = parsed.value;
  if (devices.includes('aucun') && devices.length > 1) return within('devices', wrong('aucun alone'));
  if (type === 'collectif' && autonomy !== null) return within('autonomy', wrong('null in a group'));
  if (type === 'individuel' && workshopLevel !== null) return within('workshopLevel', wrong('null with one person'));
  return parsed;
}

/** Reads the INSEE code of a commune, such as 75056 or 2A004. */
export function commune(value: unknown): Parsed<string> {
  return checkOf<string>(
    (one) => typeof one === 'string' && /^(?:[013-9]\d|2[AB1-9])\d{3}$/.test(one),
    'the INSEE code of a commune',
  )(value);
}
