import type { Locale } from '@jalon/referential';
import { numberOfDay } from '../calendar/calendar-day.ts';
import type { LocalTime } from '../calendar/local-time.ts';
import type { OpenState } from '../hours/open-state.ts';
import type { PlaceFound, PlaceReason } from '../search/place-found.ts';
import { EN } from './en.ts';
import { FR } from './fr.ts';
import { phoneText } from './phone-text.ts';
import type { PlaceReader, PlaceWords } from './place-words.ts';

/** A place that was found, in sentences. */
export interface PlaceSentences {
  /** "à 1,2 km"; `null` where it is not known. */
  readonly distance: string | null;
  /** "Ouvert jusqu’à 17 h 30", and what the place says of its hours; `null` where no time was given. */
  readonly hours: string | null;
  readonly because: readonly string[];
  readonly notices: readonly string[];
  /** "02 98 00 00 01"; `null` where it is not known. */
  readonly phone: string | null;
  /** "Fiche du 14 septembre 2026"; `null` where it is not known. */
  readonly updated: string | null;
}

/** Says a place that was found to a learner, unless told, or to a mediator. `at` is the time of the search, `null` where it had none. */
export function placeSentences(
  found: PlaceFound,
  {
    locale,
    at,
    reader = 'learner',
  }: { readonly locale: Locale; readonly at: LocalTime | null; readonly reader?: PlaceReader | undefined },
): PlaceSentences {
  const words = placeWords(locale);
  return {
    distance: found.metres === null ? null : words.distance(found.metres, reader),
    hours: found.hours === null || at === null ? null : hoursText(found.hours, at, words),
    because: found.because.map((reason) => reasonText(reason, words, reader)),
    notices: noticeTexts(found, at, words),
    phone: found.phone === null ? null : phoneText(found.phone),
    updated: found.updated === null ? null : words.updated(words.date(found.updated)),
  };
}

/** What a language says of places: the words of its codes, of times and of distances. */
export function placeWords(locale: Locale): PlaceWords {
  return locale === 'fr' ? FR : EN;
}

function hoursText(state: OpenState, at: LocalTime, words: PlaceWords): string {
  const { hours } = words;
  const ahead = (then: LocalTime): number => (numberOfDay(then.day) ?? 0) - (numberOfDay(at.day) ?? 0);
  const comment = 'comment' in state && state.comment !== undefined ? `. ${hours.comment(state.comment)}` : '';
  switch (state.open) {
    case 'yes': {
      const { until } = state;
      if (until === null) return hours.open + comment;
      // Midnight is the end of this day rather than the start of the next.
      const midnight = until.minutes === 0 && ahead(until) === 1;
      if (ahead(until) === 0 || midnight) return hours.until(words.time(midnight ? 1440 : until.minutes)) + comment;
      return hours.untilLater(words.when(until, ahead(until))) + comment;
    }
    case 'no': {
      const { next } = state;
      if (next === null) return hours.closed;
      return ahead(next) === 0
        ? hours.opensToday(words.time(next.minutes))
        : hours.opensLater(words.when(next, ahead(next)));
    }
    case 'unknown':
      return hours.unknown[state.why] + comment;
    default:
      return state satisfies never;
  }
}

function reasonText(reason: PlaceReason, words: PlaceWords, reader: PlaceReader): string {
  const { codes } = words;
  switch (reason.code) {
    case 'offers':
      return words.offers(codes.services[reason.service][reader]);
    case 'can-care':
      return words.care(codes.care[reason.care][reader]);
    case 'addresses':
      return words.addresses(codes.publics[reason.public][reader]);
    case 'costs':
      return words.costs(codes.fees[reason.fee][reader]);
    case 'is-of':
      return words.isOf(codes.programmes[reason.programme][reader]);
    case 'reached-by':
      return words.reachedBy(codes.access[reason.access][reader]);
    case 'helps':
      return words.helps(codes.ways[reason.way][reader]);
    case 'open-now':
      return words.openNow;
    case 'in-the-commune':
      return words.inTheCommune;
    case 'not-told':
      return words.notTold[reason.field];
    default:
      return reason satisfies never;
  }
}

/** Nobody is told to call where there is no number, nor that a record is old where its age is not known. */
function noticeTexts({ notices, updated }: PlaceFound, at: LocalTime | null, words: PlaceWords): readonly string[] {
  const [undated, mute] = [notices.includes('no-date'), notices.includes('no-phone')];
  const isOld = at !== null && updated !== null && updated <= at.day;
  return notices.flatMap((notice) => {
    if (notice === 'no-date') return notices.includes('call-before-coming') ? [] : [words.notices[notice]];
    if (notice !== 'call-before-coming') return [words.notices[notice]];
    if (undated) return [mute ? words.checkUndated : words.callUndated];
    if (!isOld) return [mute ? words.checkUnsure : words.callUnsure];
    return [mute ? words.checkOld : words.notices[notice]];
  });
}
