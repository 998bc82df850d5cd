import type { Locale } from '../localised.ts';
import { EXPORT_ATTRIBUTION } from './attribution.ts';
import type { ExportedFrame } from './exported-frame.ts';

/** The columns of a CSV, in order. Several values in a cell are parted by ` | `. */
export type CsvColumn = (typeof CSV_COLUMNS)[number];

/**
 * `code`: prefixed. `area`: its area. `kind`: area, groundwork, competence, can-do, statement,
 * outcome, or the attribution in the last row. `former`: titles of
 * DigComp 2.2. `band`: a band, or a step of groundwork. `official`: English, where it was given.
 */
export const CSV_COLUMNS = [
  'code',
  'area',
  'kind',
  'title',
  'label',
  'former',
  'about',
  'band',
  'statement',
  'keywords',
  'type',
  'ai',
  'official',
] as const;

/** A row by column; what is left out is empty. */
export type CsvRow = Readonly<Partial<Record<CsvColumn, string>>>;

/** Every row of a CSV but the first, in order. */
export function csvRows({ topics, codes, officialAttribution }: ExportedFrame, locale: Locale): readonly CsvRow[] {
  const areaOf = new Map<string, string>(topics.map(({ id, parent }) => [id, parent ?? id]));
  const rows = topics.flatMap((topic): readonly CsvRow[] => {
    const area = topic.parent ?? topic.id;
    return [
      {
        code: topic.id,
        area,
        kind: topic.kind,
        title: topic.titles[locale] ?? '',
        label: topic.labels[locale] ?? '',
        former: joined(topic.aliases[locale]),
        about: topic.about[locale] ?? '',
        keywords: joined(topic.keywords[locale]),
        official: topic.official ?? '',
      },
      ...topic.canDo.map(({ at, words }) => ({
        code: topic.id,
        area,
        kind: 'can-do',
        title: topic.titles[locale] ?? '',
        band: at,
        statement: words[locale] ?? '',
      })),
      ...codes
        .filter(({ parent }) => parent === topic.id)
        .map(({ id, kind, band, type, ai, parent, official }) => ({
          code: id,
          area: areaOf.get(parent) ?? '',
          kind,
          title: topic.titles[locale] ?? '',
          band,
          type: type ?? '',
          ai,
          official: official ?? '',
        })),
    ];
  });
  return [...rows, { kind: 'attribution', title: EXPORT_ATTRIBUTION[locale], official: officialAttribution ?? '' }];
}

function joined(texts: readonly string[] | undefined): string {
  return (texts ?? []).join(' | ');
}
