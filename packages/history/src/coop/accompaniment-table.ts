import { asSet } from '../events/as-set.ts';
import type { Person } from '../events/person/person.ts';
import type { EventOf, TypedEvent } from '../events/read-event.ts';
import { codeOf } from '../people/code-of.ts';
import { compareTexts } from '../projections/compare-texts.ts';
import type { Cell, Table } from './table.ts';

/** Between the codes of one cell. */
const BETWEEN = '|';

/**
 * Every accompaniment in the codes of La Coop, one a row, the first day first, under a row of headings. Whose it was is told by code, and by
 * name for those of `people` who are identified. An activity of a group is there once for each of its people in whose history it is.
 */
export function accompanimentTable(events: readonly TypedEvent[], people: readonly Person[] = []): Table {
  const known = new Map(people.map((person) => [person.subject, person]));
  const bySubject = new Map<string, EventOf<'accompaniment'>[]>();
  for (const event of events) {
    if (event.kind !== 'accompaniment') continue;
    const own = bySubject.get(event.subject);
    if (own === undefined) bySubject.set(event.subject, [event]);
    else own.push(event);
  }
  const each = [...bySubject.values()].flatMap((own) => asSet(own));
  each.sort(
    (a, b) =>
      compareTexts(a.payload.on, b.payload.on) || compareTexts(a.at, b.at) || compareTexts(a.subject, b.subject),
  );
  return [HEADINGS, ...each.map((event) => rowOf(event, known.get(event.subject)))];
}

const HEADINGS = [
  'date',
  'personne',
  'nom',
  'type_activite',
  'duree',
  'type_lieu',
  'structure',
  'commune',
  'thematiques',
  'materiel',
  'autonomie',
  'niveau_atelier',
  'structure_de_redirection',
] as const;

function rowOf({ subject, payload }: EventOf<'accompaniment'>, person: Person | undefined): readonly Cell[] {
  return [
    payload.on,
    person?.code ?? codeOf(subject),
    person?.name ?? null,
    payload.type,
    payload.minutes,
    payload.place,
    payload.structure,
    payload.commune,
    payload.themes.join(BETWEEN),
    payload.devices.join(BETWEEN),
    payload.autonomy,
    payload.workshopLevel,
    payload.orientation,
  ];
}
