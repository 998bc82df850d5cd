import { coopWords } from '../coop/words/coop-words-of.ts';
import { isDataKind } from '../event-kind.ts';
import { readEvent } from '../events/read-event.ts';
import type { HistoryEvent } from '../history-event.ts';
import type { Json } from '../json.ts';
import { escapeHtml } from './escape-html.ts';
import type { ExportWords } from './words/export-words.ts';

/**
 * What was kept, whatever its shape: lists as lists, fields and codes in words. An event of before is shown as it reads now. Ids of
 * questions and the log that a diagnostic is replayed from have no words: they are shown as they are, apart.
 */
export function payloadHtml(event: HistoryEvent, words: ExportWords, dayOf: (at: string) => string): string {
  const { kind } = event;
  const read = readEvent(event, { notesEnabled: true });
  const payload = (read.ok ? read.value.payload : event.payload) as Json;
  const fields = new Map(isDataKind(kind) ? Object.entries(words.payloads.fields[kind]) : []);
  const codes = codesOf(words);

  function valueHtml(value: Json, name: string): string {
    if (value === null) return escapeHtml(words.none);
    if (typeof value === 'boolean') return escapeHtml(value ? words.yes : words.no);
    if (typeof value === 'string') return textHtml(value, name);
    if (typeof value === 'number') return escapeHtml(String(value));
    if (kind === 'diagnostic' && LOG.has(name)) return codeHtml(JSON.stringify(value));
    if (Array.isArray(value))
      return `<ul>${value.map((one: Json) => `<li>${valueHtml(one, name)}</li>`).join('')}</ul>`;
    const rows = Object.entries(value).map(([field, one]) => {
      const word = name === 'answers' ? undefined : fields.get(field);
      return `<dt>${word === undefined ? codeHtml(field) : escapeHtml(word)}</dt><dd>${valueHtml(one as Json, field)}</dd>`;
    });
    return `<dl>${rows.join('')}</dl>`;
  }

  function textHtml(text: string, name: string): string {
    if (FREE.has(name)) return escapeHtml(text);
    if (INSTANT.test(text)) return escapeHtml(dayOf(text));
    return escapeHtml(codes.get(text) ?? text);
  }

  return valueHtml(payload, '');
}

/** What somebody wrote is no code, even where it looks like one. */
const FREE: ReadonlySet<string> = new Set(['text', 'displayName', 'phone']);
const LOG: ReadonlySet<string> = new Set(['opening', 'entries']);
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

function codesOf({ payloads, language }: ExportWords): ReadonlyMap<string, string> {
  const { types, places, themes, devices, autonomy, workshopLevels, orientations } = coopWords(language);
  const coop = [types, places, themes, devices, autonomy, workshopLevels, orientations];
  return new Map([...coop, payloads.codes].flatMap((each) => Object.entries(each)));
}

function codeHtml(text: string): string {
  return `<code>${escapeHtml(text)}</code>`;
}
