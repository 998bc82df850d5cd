import type { Accompaniment, TypedEvent } from '@jalon/history/events';

/** The id under which the structure of this device stands in what is kept. */
export const STRUCTURE = 'structure';

/** What a draft begins with. */
export interface DraftFacts {
  readonly events: readonly TypedEvent[];
  /** Today, `YYYY-MM-DD`. */
  readonly on: string;
  /** INSEE code of where one works; null where nobody told. */
  readonly commune: string | null;
  /** Where none is likely, those of the last activity serve. */
  readonly themes: Accompaniment['themes'];
}

/** An activity of today, filled in from the last one: mostly it only has to be kept. */
export function draftOf({ events, on, commune, themes }: DraftFacts): Accompaniment {
  const last = events
    .flatMap((event) => (event.kind === 'accompaniment' ? [event.payload] : []))
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .at(-1);
  return {
    on,
    type: 'individuel',
    minutes: 30,
    place: 'lieu_activite',
    structure: STRUCTURE,
    commune,
    themes: themes.length > 0 ? themes : (last?.themes.filter((theme) => theme !== 'diagnostic_numerique') ?? []),
    devices: last?.devices ?? [],
    autonomy: last?.autonomy ?? null,
    workshopLevel: null,
    orientation: null,
  };
}

/** The same as it is kept: what the place or the kind of activity leaves no room for is taken out. */
export function settled(draft: Accompaniment): Accompaniment {
  const { type, place } = draft;
  return {
    ...draft,
    structure: place === 'lieu_activite' ? draft.structure : null,
    commune: place === 'domicile' || place === 'autre' ? draft.commune : null,
    autonomy: type === 'individuel' ? draft.autonomy : null,
    workshopLevel: type === 'collectif' ? draft.workshopLevel : null,
  };
}

/** A device more or less; none at all stands alone. */
export function withDevice(
  devices: Accompaniment['devices'],
  device: Accompaniment['devices'][number],
  isThere: boolean,
): Accompaniment['devices'] {
  if (!isThere) return devices.filter((one) => one !== device);
  return device === 'aucun' ? ['aucun'] : [...devices.filter((one) => one !== 'aucun' && one !== device), device];
}

/** Whether a diagnostic was begun or ended on a day. */
export function hadDiagnosticOn(
  events: readonly TypedEvent[],
  on: string,
  dayOf: (instant: string) => string,
): boolean {
  return events.some(
    ({ kind, at }) => (kind === 'diagnostic-finished' || kind === 'diagnostic-started') && dayOf(at) === on,
  );
}
