import type { KeptDid, KeptPerson } from '@jalon/diagnostic/record';
import type { TypedEvent } from '@jalon/history/events';
import type { Path } from '@jalon/recommend/path';
import { stepWords } from '@jalon/recommend/path/messages';
import { BARRIERS } from '@jalon/referential/barriers';
import { doneByArea } from '../profile/done-by-area.ts';
import type { Locale } from '../shell/locale.ts';

/** What may stand on the sheet that a person takes home, in their words. */
export interface SheetContent {
  /** What they did by themselves, at most eight. */
  readonly did: readonly string[];
  /** At most three. */
  readonly steps: readonly SheetStep[];
  /** Places of these steps: a line each. */
  readonly places: readonly (readonly string[])[];
  /** What may be added, each only where somebody asks for it. */
  readonly more: readonly SheetExtra[];
}

/** One step. */
export interface SheetStep {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly why: string | null;
}

/** Something that stays off the sheet unless it is ticked. */
export interface SheetExtra {
  readonly id: string;
  readonly kind: 'why' | 'barrier' | 'note';
  readonly text: string;
}

/** Side by side on one page. */
const MOST_DONE = 8;
const MOST_LINES = 4;
const MOST_PLACES = 3;
const MOST_NOTES = 3;

/** What there is to choose from for one person today. */
export function sheetContent(
  {
    person,
    path,
  }: { readonly person: Pick<KeptPerson, 'did' | 'barriers'>; readonly path: Pick<Path, 'shown' | 'steps'> },
  events: readonly TypedEvent[],
  locale: Locale,
): SheetContent {
  const shown = path.shown.flatMap((id) => path.steps.find((step) => step.id === id) ?? []);
  const said = shown.map((step) => ({ id: step.id, ...stepWords(step, { locale, audience: 'learner' }) }));
  const places = new Map(said.flatMap((step) => step.places).map((lines) => [lines[0] ?? '', lines]));
  const barriers = BARRIERS.filter(({ code }) => person.barriers[code as keyof typeof person.barriers] === 'need');
  const notes = events.flatMap((event) => (event.kind === 'note' ? [event] : [])).slice(-MOST_NOTES);
  return {
    did: acrossAreas(person.did, locale),
    steps: said.map(({ id, title, why, lines, where, notes: told }) => ({
      id,
      title,
      why,
      lines: [...new Set([...lines.slice(0, 2), where, ...told])].slice(0, MOST_LINES),
    })),
    places: [...places.values()].slice(0, MOST_PLACES),
    more: [
      ...said.flatMap(({ id, why }) => (why === null ? [] : [{ id: `why:${id}`, kind: 'why' as const, text: why }])),
      ...barriers.map(({ id, learner }) => ({ id, kind: 'barrier' as const, text: learner[locale] })),
      ...notes.map(({ id, payload }) => ({ id: `note:${id}`, kind: 'note' as const, text: payload.text })),
    ],
  };
}

/** The latest of each area, then the next of each: a sheet that tells of one area alone would tell less. */
function acrossAreas(did: readonly KeptDid[], locale: Locale): readonly string[] {
  const areas = doneByArea(did).map((area) => area.did.map(({ can }) => can[locale]));
  const most = Math.max(0, ...areas.map((texts) => texts.length));
  const turns = Array.from({ length: most }, (_, turn) => areas.flatMap((texts) => texts[turn] ?? []));
  return [...new Set(turns.flat())].slice(0, MOST_DONE);
}
