import { isDataKind } from '../event-kind.ts';
import { groundsFromEvents, type GroundLog } from '../ground/grounds.ts';
import type { HistoryEvent } from '../history-event.ts';
import { toMilliseconds } from '../milliseconds.ts';
import { instantOf } from '../stamp.ts';
import { escapeHtml } from './escape-html.ts';
import { EXPORT_STYLE } from './export-style.ts';
import { payloadHtml } from './payload-html.ts';
import type { PersonExport } from './person-export.ts';
import { EN } from './words/en.ts';
import type { ExportWords } from './words/export-words.ts';
import { FR } from './words/fr.ts';

/** The languages of the page. */
export type ExportLanguage = 'fr' | 'en';

/** A person's whole file as one page to read and print: a whole HTML document that fetches nothing and runs nothing. Times are those of Paris. */
export function exportPage(file: PersonExport, language: ExportLanguage): string {
  const words = language === 'fr' ? FR : EN;
  const { logs } = groundsFromEvents(file.events);
  const data = file.events.filter(({ kind }) => isDataKind(kind));
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(words.title)}</title>
<style>${EXPORT_STYLE}</style>
</head>
<body>
<main>
<h1>${escapeHtml(words.title)}</h1>
<p>${escapeHtml(words.intro)}</p>
<p>${escapeHtml(words.made(dayOf(file.exportedAt, language)))}</p>
<h2>${escapeHtml(words.told)}</h2>
${logs.length === 0 ? `<p>${escapeHtml(words.toldNothing)}</p>` : logs.map((log) => logHtml(log, words, language)).join('')}
<h2>${escapeHtml(words.kept)}</h2>
${data.length === 0 ? `<p>${escapeHtml(words.keptNothing)}</p>` : `<ol>${data.map((event) => eventHtml(event, words, language)).join('')}</ol>`}
</main>
</body>
</html>
`;
}

function logHtml({ record, events }: GroundLog, words: ExportWords, language: ExportLanguage): string {
  const answers = events.map(
    ({ state, at }) => `<li>${escapeHtml(`${words.answers[state]} (${dayOf(at, language)})`)}</li>`,
  );
  const rows: readonly (readonly [string, string])[] = [
    [words.ground, words.grounds[record.ground.kind]],
    [words.controllers, record.controllers.map(({ name }) => name).join(', ')],
    [words.recipients, record.recipients.map(({ name }) => name).join(', ') || words.nobody],
    [words.rights, record.rights.map((right) => words.rightNames[right]).join(', ')],
    [words.contact, record.withdrawal.contact],
    [words.complaint, record.complaintAuthority],
  ];
  return `<section><h3>${escapeHtml(words.forPurpose(words.purposes[record.purpose]))}</h3>
<ul>${answers.join('')}</ul>
<dl>${rows.map(([name, value]) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd>`).join('')}</dl>
<p>${escapeHtml(words.retention(record.retention.months, record.retention.after))}</p></section>`;
}

function eventHtml(event: HistoryEvent, words: ExportWords, language: ExportLanguage): string {
  const kind = isDataKind(event.kind) ? words.kinds[event.kind] : event.kind;
  return `<li><h3>${escapeHtml(kind)}</h3>
<p>${escapeHtml(dayOf(event.at, language))}</p>
<p>${escapeHtml(words.purposes[event.purpose])}</p>
<details open><summary>${escapeHtml(words.details)}</summary>${payloadHtml(event, words, (at) => dayOf(at, language))}</details></li>`;
}

function dayOf(stamp: string, language: ExportLanguage): string {
  return new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Paris',
  }).format(toMilliseconds(instantOf(stamp)));
}
