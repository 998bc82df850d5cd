import { groundsFromEvents, isDataKind, type GroundLog, type HistoryEvent } from '@jalon/history';
import type { PersonExport } from '@jalon/history/hub';
import { escapeHtml } from '../http/escape-html.ts';
import { payloadHtml } from './payload-html.ts';
import { EN } from './words.en.ts';
import { FR } from './words.fr.ts';
import type { ExportWords } from './words.ts';

/** The languages of the page. */
export type ExportLanguage = 'fr' | 'en';

/** A person's whole file as one page to read and print: no script, nothing from elsewhere. */
export function exportPage(file: PersonExport, language: ExportLanguage): string {
  const words = language === 'fr' ? FR : EN;
  const { logs } = groundsFromEvents(file.events);
  const data = file.events.filter(({ kind }) => isDataKind(kind));
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(words.title)}</title>
<style>${STYLE}</style>
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
  }).format(new Date(stamp.slice(0, 24)));
}

const STYLE = `
:root { color-scheme: light; font: 1.125rem/1.6 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 45rem; padding: 1rem; }
section, li { break-inside: avoid; }
dt { font-weight: bold; } dd { margin-inline-start: 1rem; }
@media print { body { max-width: none; padding: 0; } }
`;
